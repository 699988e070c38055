<#import "template.ftl" as layout>
<#import "field.ftl" as field>
<#import "buttons.ftl" as buttons>
<#import "password-commons.ftl" as passwordCommons>
<@layout.registrationLayout displayInfo=true displayMessage=(message?has_content && message.type = "error"); section>
    <#if section = "header">
        ${msg("loginTotpTitle")}
    <#elseif section = "info">
        <p>${msg("loginTotpWhy")}</p>
    <#elseif section = "form">
        <ol class="ev-steps">
            <li>
                <p>${msg("loginTotpStep1")} <#list totp.supportedApplications as app>${msg(app)}<#sep>, </#sep></#list>.</p>
            </li>
            <li>
            <#if mode?? && mode = "manual">
                <p>${msg("loginTotpManualStep2")}</p>
                <p class="ev-key" id="kc-totp-secret-key">${totp.totpSecretEncoded}</p>
                <p>${msg("loginTotpManualStep3", totp.policy.digits, (totp.policy.period)!30)}</p>
                <p><a href="${totp.qrUrl}" id="mode-barcode">${msg("loginTotpScanBarcode")}</a></p>
            <#else>
                <p>${msg("loginTotpStep2")}</p>
                <img class="ev-picture" id="kc-totp-secret-qr-code" src="data:image/png;base64,${totp.totpSecretQrCode}" alt="${msg("loginTotpPicture")}" width="246" height="246">
                <p><a href="${totp.manualUrl}" id="mode-manual">${msg("loginTotpUnableToScan")}</a></p>
            </#if>
            </li>
            <li><p>${msg("loginTotpStep3")}</p></li>
        </ol>
        <form class="${properties.kcFormClass!}" id="kc-totp-settings-form" action="${url.loginAction}" method="post" novalidate>
            <input type="hidden" id="totpSecret" name="totpSecret" value="${totp.totpSecret}">
            <#if mode??><input type="hidden" id="mode" name="mode" value="${mode}"></#if>
            <@field.input name="totp" label=msg("authenticatorCode") autocomplete="one-time-code" />
            <@field.input name="userLabel" label=(totp.otpCredentials?size gte 1)?then(msg("loginTotpDeviceName"), msg("loginTotpDeviceNameOptional")) />
            <@passwordCommons.logoutOtherSessions/>
            <@buttons.actionGroup>
                <@buttons.button id="saveTOTPBtn" label="doSubmit" />
                <#if isAppInitiatedAction??><button class="ev-button ev-button--secondary" type="submit" id="cancelTOTPBtn" name="cancel-aia" value="true">${msg("doCancel")}</button></#if>
            </@buttons.actionGroup>
        </form>
    </#if>
</@layout.registrationLayout>
