<#import "template.ftl" as layout>
<@layout.registrationLayout; section>
    <#if section = "header">
        ${msg("emailLinkIdpTitle")}
    <#elseif section = "form">
        <p>${msg("emailLinkIdp1", idpDisplayName)}</p>
        <p><a href="${url.loginAction}">${msg("emailLinkIdpAgain")}</a></p>
    </#if>
</@layout.registrationLayout>
