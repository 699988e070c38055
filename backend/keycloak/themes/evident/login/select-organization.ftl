<#import "template.ftl" as layout>
<@layout.registrationLayout; section>
    <#if section = "header">
        ${msg("organization.select")}
    <#elseif section = "form">
        <form action="${url.loginAction}" method="post">
            <ul class="ev-list">
                <#list user.organizations as organization>
                <li class="ev-list__item"><button id="organization-${organization.alias}" class="ev-button ev-button--secondary ev-button--wide" name="kc.org" value="${organization.alias!}">${organization.name!}</button></li>
                </#list>
            </ul>
        </form>
    </#if>
</@layout.registrationLayout>
