<#import "template.ftl" as layout>
<#import "password-commons.ftl" as passwordCommons>
<#import "field.ftl" as field>
<#import "buttons.ftl" as buttons>
<@layout.registrationLayout displayInfo=true displayMessage=(message?has_content && message.type = "error"); section>
    <#if section = "header">
        ${msg("updatePasswordTitle")}
    <#elseif section = "info">
        <p>${msg("passwordHint", (passwordPolicies.length)!10)}</p>
    <#elseif section = "form">
        <form id="kc-passwd-update-form" class="${properties.kcFormClass!}" onsubmit="login.disabled = true; return true;" action="${url.loginAction}" method="post" novalidate>
            <@field.password name="password-new" label=msg("passwordNew") fieldName="password" autocomplete="new-password" autofocus=true />
            <@field.password name="password-confirm" label=msg("passwordConfirm") autocomplete="new-password" />
            <@passwordCommons.logoutOtherSessions />
            <@buttons.actionGroup>
                <@buttons.button id="kc-submit" name="login" label="doSubmit" />
                <#if isAppInitiatedAction??><@buttons.button id="kc-cancel" label="doCancel" name="cancel-aia" type="secondary" /></#if>
            </@buttons.actionGroup>
        </form>
    </#if>
</@layout.registrationLayout>
