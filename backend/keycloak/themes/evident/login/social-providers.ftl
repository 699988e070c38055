<#-- The organisation's own sign-in, for whoever typed an address of its domain. -->
<#macro show social>
<ul class="ev-list ev-spaced">
  <#list social.providers as provider>
  <li class="ev-list__item"><a id="social-${provider.alias}" class="ev-button ev-button--secondary ev-button--wide" href="${provider.loginUrl}">${msg("signInThrough", provider.displayName!provider.alias)}</a></li>
  </#list>
</ul>
</#macro>
