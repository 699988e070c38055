<#macro actionGroup horizontal=false>
<div class="${properties.kcFormActionGroupClass}"><#nested></div>
</#macro>

<#macro button label id="" name="" type="primary" fullWidth=true class=[] extra...>
<button class="${properties["kcButton" + type?cap_first + "Class"]}<#list class as c> ${properties[c]}</#list>"<#if name?has_content> name="${name}"</#if><#if id?has_content> id="${id}"</#if>
  type="submit"<#list extra as attribute, value> ${attribute}="${value}"</#list>>${msg(label)}</button>
</#macro>

<#macro buttonLink href label id="" class=[]>
<a<#if id?has_content> id="${id}"</#if> class="ev-beside" href="${href}">${msg(label)}</a>
</#macro>

<#macro loginButton label="doLogIn">
<@actionGroup><@button id="kc-login" name="login" label=label /></@actionGroup>
</#macro>
