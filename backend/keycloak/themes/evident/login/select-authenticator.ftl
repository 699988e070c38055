<#import "template.ftl" as layout>
<@layout.registrationLayout displayInfo=false; section>
    <#if section = "header">
        ${msg("loginChooseAuthenticator")}
    <#elseif section = "form">
    <ul class="ev-list">
        <#list auth.authenticationSelections as way>
        <li class="ev-list__item">
            <form action="${url.loginAction}" method="post">
                <button class="ev-choice" type="submit" name="authenticationExecution" value="${way.authExecId}">
                    <span class="ev-choice__name">${msg(way.displayName)}</span>
                    <span class="ev-choice__words">${msg(way.helpText)}</span>
                </button>
            </form>
        </li>
        </#list>
    </ul>
    </#if>
</@layout.registrationLayout>
