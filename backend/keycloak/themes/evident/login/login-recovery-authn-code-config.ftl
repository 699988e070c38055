<#import "template.ftl" as layout>
<#import "buttons.ftl" as buttons>
<#import "password-commons.ftl" as passwordCommons>
<@layout.registrationLayout displayMessage=(message?has_content && message.type = "error"); section>
    <#if section = "header">
        ${msg("recovery-code-config-header")}
    <#elseif section = "form">
        <p>${msg("recovery-code-config-warning-message")}</p>
        <div class="ev-note ev-note--warning"><p><strong>${msg("recovery-code-config-warning-title")}</strong></p></div>
        <ol id="kc-recovery-codes-list" class="ev-codes">
            <#list recoveryAuthnCodesConfigBean.generatedRecoveryAuthnCodesList as code>
            <li>${code[0..3]}-${code[4..7]}-${code[8..]}</li>
            </#list>
        </ol>
        <p class="ev-actions">
            <button id="printRecoveryCodes" class="ev-link" type="button">${msg("recovery-codes-print")}</button>
            <a id="downloadRecoveryCodes" href="data:text/plain;charset=utf-8,${(msg("recovery-codes-download-file-header") + "\r\n\r\n")?url("UTF-8")}<#list recoveryAuthnCodesConfigBean.generatedRecoveryAuthnCodesList as code>${(code?counter + ": " + code[0..3] + "-" + code[4..7] + "-" + code[8..] + "\r\n")?url("UTF-8")}</#list>" download="evident-recovery-codes.txt">${msg("recovery-codes-download")}</a>
        </p>
        <form class="${properties.kcFormClass!}" id="kc-recovery-codes-settings-form" action="${url.loginAction}" method="post">
            <input type="hidden" name="generatedRecoveryAuthnCodes" value="${recoveryAuthnCodesConfigBean.generatedRecoveryAuthnCodesAsString}">
            <input type="hidden" name="generatedAt" value="${recoveryAuthnCodesConfigBean.generatedAt?c}">
            <input type="hidden" id="userLabel" name="userLabel" value="${msg("recovery-codes-label-default")}">
            <div class="ev-check">
                <input class="ev-check__input" type="checkbox" id="kcRecoveryCodesConfirmationCheck" name="kcRecoveryCodesConfirmationCheck" required>
                <label class="ev-check__label" for="kcRecoveryCodesConfirmationCheck">${msg("recovery-codes-confirmation-message")}</label>
            </div>
            <@passwordCommons.logoutOtherSessions/>
            <@buttons.actionGroup>
                <@buttons.button id="saveRecoveryAuthnCodesBtn" label="recovery-codes-action-complete" />
                <#if isAppInitiatedAction??><button class="ev-button ev-button--secondary" type="submit" id="cancelRecoveryAuthnCodesBtn" name="cancel-aia" value="true" formnovalidate>${msg("doCancel")}</button></#if>
            </@buttons.actionGroup>
        </form>
        <script type="module">document.getElementById("printRecoveryCodes").addEventListener("click", () => print());</script>
    </#if>
</@layout.registrationLayout>
