<#import "template.ftl" as layout>
<#import "field.ftl" as field>
<#import "buttons.ftl" as buttons>
<@layout.registrationLayout displayMessage=true; section>
    <#if section = "header">
        ${msg("otpTitle")}
    <#elseif section = "form">
        <form id="kc-otp-login-form" class="${properties.kcFormClass!}" onsubmit="login.disabled = true; return true;" action="${url.loginAction}" method="post">
            <#if otpLogin.userOtpCredentials?size gt 1>
            <fieldset class="ev-choices">
                <legend class="ev-label">${msg("otpWhich")}</legend>
                <#list otpLogin.userOtpCredentials as device>
                <div class="ev-check">
                    <input type="radio" id="kc-otp-credential-${device?index}" name="selectedCredentialId" value="${device.id}" <#if device.id == otpLogin.selectedCredentialId!''>checked</#if>>
                    <label for="kc-otp-credential-${device?index}">${(device.userLabel)!msg("otpDevice", device?counter)}</label>
                </div>
                </#list>
            </fieldset>
            <#else>
            <input type="hidden" name="selectedCredentialId" value="${otpLogin.selectedCredentialId!''}">
            </#if>
            <@field.input name="otp" label=msg("loginOtpOneTime") autocomplete="one-time-code" autofocus=true
                error=messagesPerField.getFirstError("totp", "username", "password") />
            <@buttons.loginButton />
        </form>
    </#if>
</@layout.registrationLayout>
