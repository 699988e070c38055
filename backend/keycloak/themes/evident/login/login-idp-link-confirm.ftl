<#import "template.ftl" as layout>
<#import "buttons.ftl" as buttons>
<@layout.registrationLayout displayMessage=false; section>
    <#if section = "header">
        ${msg("confirmLinkIdpTitle")}
    <#elseif section = "form">
        <p>${msg("confirmLinkIdpHelp", idpDisplayName)}</p>
        <form id="kc-register-form" action="${url.loginAction}" method="post">
            <@buttons.actionGroup>
                <button class="ev-button" type="submit" name="submitAction" id="linkAccount" value="linkAccount">${msg("confirmLinkIdpContinue")}</button>
            </@buttons.actionGroup>
        </form>
    </#if>
</@layout.registrationLayout>
