<#import "template.ftl" as layout>
<#import "field.ftl" as field>
<#import "buttons.ftl" as buttons>
<#import "social-providers.ftl" as identityProviders>
<#import "passkeys.ftl" as passkeys>
<@layout.registrationLayout displayMessage=true displayInfo=false; section>
    <#if section = "header">
        ${msg("loginAccountTitle")}
    <#elseif section = "form">
        <#if realm.password>
        <form id="kc-form-login" class="${properties.kcFormClass!}" onsubmit="login.disabled = true; return true;" action="${url.loginAction}" method="post">
            <#if !usernameHidden??>
            <@field.input name="username" label=msg("usernameOrEmail") value=login.username!'' autofocus=true
                autocomplete=(enableWebAuthnConditionalUI?has_content)?then('username webauthn', 'username') />
            </#if>
            <#if realm.rememberMe && !usernameHidden??>
            <@field.checkbox name="rememberMe" label=msg("rememberMe") value=login.rememberMe?? />
            </#if>
            <@buttons.loginButton label="doContinue" />
        </form>
        <p class="ev-help">${msg("noAccountHelp")}</p>
        </#if>
        <@passkeys.conditionalUIData />
    <#elseif section = "socialProviders">
        <#if realm.password && social.providers?? && social.providers?has_content>
        <@identityProviders.show social=social />
        </#if>
    </#if>
</@layout.registrationLayout>
