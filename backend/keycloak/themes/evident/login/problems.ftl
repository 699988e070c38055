<#-- The error summary: what is wrong, linked to the box it is about. Focus starts here. -->
<#macro summary>
<div class="ev-summary" role="alert" tabindex="-1" autofocus>
  <h2>${msg("thereIsAProblem")}</h2>
  <#local linked = false>
  <#if messagesPerField??>
  <#list ["username", "password", "password-confirm", "email", "firstName", "lastName", "totp", "recoveryCodeInput", "userLabel"] as name>
    <#if messagesPerField.existsError(name)>
    <#local linked = true>
    <p class="kc-feedback-text"><a href="#<@box name />">${kcSanitize(messagesPerField.get(name))?no_esc}</a></p>
    </#if>
  </#list>
  </#if>
  <#if !linked && pageId?contains("update-password")>
  <p class="kc-feedback-text"><a href="#password-new">${kcSanitize(message.summary)?no_esc}</a></p>
  <#elseif !linked>
  <p class="kc-feedback-text">${kcSanitize(message.summary)?no_esc}</p>
  </#if>
</div>
</#macro>

<#-- The box that a message of Keycloak's is about, where the two have different names. -->
<#macro box name>
<#if pageId?contains("login-otp")>otp<#elseif pageId?contains("recovery-authn-code-input")>recoveryCodeInput<#elseif name = "password" && pageId?contains("update-password")>password-new<#elseif name = "username" && usernameHidden??>password<#else>${name}</#if><#t>
</#macro>
