<#import "template.ftl" as layout>
<@layout.registrationLayout; section>
    <#if section = "header">
        ${msg("logoutConfirmTitle")}
    <#elseif section = "form">
        <p>${msg("logoutConfirmHeader")}</p>
        <form action="${url.logoutConfirmAction}" onsubmit="confirmLogout.disabled = true; return true;" method="post">
            <input type="hidden" name="session_code" value="${logoutConfirm.code}">
            <div class="ev-actions">
                <button class="ev-button" name="confirmLogout" id="kc-logout" type="submit">${msg("doLogout")}</button>
                <#if !logoutConfirm.skipLink && (client.baseUrl)?has_content>
                <a href="${client.baseUrl}">${msg("backToApplication")}</a>
                </#if>
            </div>
        </form>
    </#if>
</@layout.registrationLayout>
