<#import "template.ftl" as layout>
<#import "user-profile-commons.ftl" as userProfileCommons>
<#import "buttons.ftl" as buttons>
<#-- An address is the council's to give. Where it is not one of the council's own there is nothing left to fill in. -->
<#assign foreign = messagesPerField.existsError('email') || profile.attributes?filter(a -> !a.value?has_content)?size = 0>
<@layout.registrationLayout displayMessage=(!foreign && messagesPerField.exists('global')) displayRequiredFields=!foreign; section>
    <#if section = "header">
        <#if foreign>${msg("foreignAddressTitle")}<#else>${msg("loginIdpReviewProfileTitle")}</#if>
    <#elseif section = "form">
        <#if foreign>
        <p>${msg("foreignAddress")}</p>
        <p>${msg("foreignAddressHelp")}</p>
        <#else>
        <form id="kc-idp-review-profile-form" class="${properties.kcFormClass!}" action="${url.loginAction}" method="post">
            <@userProfileCommons.userProfileFormFields/>
            <@buttons.actionGroup><@buttons.button id="kc-submit" label="doSubmit" /></@buttons.actionGroup>
        </form>
        </#if>
    </#if>
</@layout.registrationLayout>
