<#macro content>
<footer class="ev-foot">
  <div class="ev-foot__in">
    <#if (client.baseUrl)?has_content>
    <a href="${client.baseUrl}accessibility">${msg("accessibilityStatement")}</a>
    <a href="${client.baseUrl}privacy">${msg("privacy")}</a>
    </#if>
    <span>${msg("footerLine")}</span>
  </div>
</footer>
</#macro>
