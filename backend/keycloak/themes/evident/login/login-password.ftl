<#import "template.ftl" as layout>
<#import "field.ftl" as field>
<#import "buttons.ftl" as buttons>
<#import "passkeys.ftl" as passkeys>
<@layout.registrationLayout displayMessage=true; section>
    <#if section = "header">
        ${msg("enterYourPassword")}
    <#elseif section = "form">
        <form id="kc-form-login" class="${properties.kcFormClass!}" onsubmit="login.disabled = true; return true;" action="${url.loginAction}" method="post">
            <@field.password name="password" label=msg("password") forgotPassword=realm.resetPasswordAllowed autofocus=true autocomplete="current-password" />
            <@buttons.loginButton />
        </form>
        <@passkeys.conditionalUIData />
    </#if>
</@layout.registrationLayout>
