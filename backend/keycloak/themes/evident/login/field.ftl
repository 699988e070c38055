<#-- Fields as the GOV.UK Design System writes them: label, then what is wrong, then the box. -->
<#macro group name label error="" required=false>
<div class="${properties.kcFormGroupClass}<#if error?has_content> ev-field--error</#if>">
  <label for="${name}" class="${properties.kcFormLabelClass}">${label}<#if required> <span class="${properties.kcInputRequiredClass}" aria-hidden="true">*</span></#if></label>
  <div id="input-error-container-${name}" aria-live="polite"><@problem name error /></div>
  <#nested>
</div>
</#macro>

<#macro problem name error="">
  <#if error?has_content>
  <p class="${properties.kcInputErrorMessageClass}" id="input-error-${name}"><span class="ev-unseen">${msg("errorPrefix")}</span> ${kcSanitize(error)?no_esc}</p>
  </#if>
</#macro>

<#macro box name value type autocomplete error="" autofocus=false>
  <input id="${name}" name="${name}" value="${value}" type="${type}" autocomplete="${autocomplete}" spellcheck="false" autocapitalize="none"
    <#if autofocus>autofocus</#if> <#if autocomplete == "one-time-code">inputmode="numeric"</#if>
    <#if error?has_content>aria-invalid="true" aria-describedby="input-error-${name}"</#if>>
</#macro>

<#macro input name label value="" required=false autocomplete="off" fieldName=name error=messagesPerField.get(fieldName) autofocus=false>
  <@group name=name label=label error=error required=required>
    <@box name=name value=value type="text" autocomplete=autocomplete error=error autofocus=autofocus />
  </@group>
</#macro>

<#macro password name label value="" required=false forgotPassword=false fieldName=name error=messagesPerField.get(fieldName) autocomplete="off" autofocus=false>
  <@group name=name label=label error=error required=required>
    <div class="ev-group">
      <@box name=name value=value type="password" autocomplete=autocomplete error=error autofocus=autofocus />
      <button class="${properties.kcFormPasswordVisibilityButtonClass}" type="button" id="${name}-show-password" aria-label="${msg("showPassword")}"
        aria-controls="${name}" data-password-toggle data-icon-show="${properties.kcFormPasswordVisibilityIconShow}"
        data-icon-hide="${properties.kcFormPasswordVisibilityIconHide}" data-label-show="${msg("showPassword")}" data-label-hide="${msg("hidePassword")}">
        <span class="${properties.kcFormPasswordVisibilityIconShow}"></span>
      </button>
    </div>
    <#nested>
    <#if forgotPassword><p class="ev-under"><a href="${url.loginResetCredentialsUrl}">${msg("doForgotPassword")}</a></p></#if>
  </@group>
</#macro>

<#macro clipboard name label ariaLabel=label value="" readonly=true>
  <@group name=name label=label>
    <input id="${name}" name="${name}" value="${value}" type="text" <#if readonly>readonly</#if>>
  </@group>
</#macro>

<#macro checkbox name label value=false required=false>
  <div class="ev-check">
    <input class="ev-check__input" type="checkbox" id="${name}" name="${name}" <#if value>checked</#if>>
    <label class="ev-check__label" for="${name}">${label}</label>
  </div>
</#macro>

<#macro errorIcon error=""></#macro>
