<#import "field.ftl" as field>
<#import "footer.ftl" as loginFooter>
<#import "problems.ftl" as problems>

<#-- Who is signing in, with the way back to being someone else. -->
<#macro username>
  <p class="ev-who">
    <span>${msg("signingInAs")} <strong id="kc-attempted-username">${auth.attemptedUsername}</strong></span>
    <a id="reset-login" href="${url.loginRestartFlowUrl}">${msg("restartLoginTooltip")}</a>
  </p>
</#macro>

<#macro registrationLayout bodyClass="" displayInfo=false displayMessage=true displayRequiredFields=false>
<#local heading><#nested "header"></#local>
<#local refused = message?has_content && message.type = "error">
<!doctype html>
<html lang="en-GB">
<head>
  <meta charset="utf-8">
  <meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover">
  <meta name="color-scheme" content="light dark">
  <meta name="theme-color" content="#0f3f3a">
  <meta name="robots" content="noindex, nofollow">
  <title><#if refused && displayMessage>${msg("errorPrefix")} </#if>${heading?markup_string?trim?replace("<[^>]*>", "", "r")?no_esc} – ${realm.displayName!"Evident"}</title>
  <link rel="icon" href="${url.resourcesPath}/img/mark.svg" type="image/svg+xml">
  <#list properties.styles?split(" ") as style>
  <link rel="stylesheet" href="${url.resourcesPath}/${style}">
  </#list>
  <script type="importmap">{"imports": {"rfc4648": "${url.resourcesCommonPath}/vendor/rfc4648/rfc4648.js"}}</script>
  <#if scripts??><#list scripts as script><script src="${script}"></script></#list></#if>
  <script type="module" src="${url.resourcesPath}/js/passwordVisibility.js"></script>
  <script type="module">
    <#outputformat "JavaScript">
    import { startSessionPolling<#if authenticationSession??>, checkAuthSession</#if> } from ${(url.resourcesPath + "/js/authChecker.js")?c};
    startSessionPolling(${url.ssoLoginInOtherTabsUrl?c});
    <#if authenticationSession??>checkAuthSession(${authenticationSession.authSessionIdHash?c});</#if>
    </#outputformat>
  </script>
</head>
<body data-page-id="login-${pageId}">
<a class="ev-skip" href="#main">${msg("skipToMain")}</a>
<header class="ev-top">
  <div class="ev-top__in">
    <#if (client.baseUrl)?has_content>
    <a class="ev-brand" href="${client.baseUrl}"><img src="${url.resourcesPath}/img/mark.svg" alt="" width="40" height="40">Evident</a>
    <#else>
    <span class="ev-brand"><img src="${url.resourcesPath}/img/mark.svg" alt="" width="40" height="40">Evident</span>
    </#if>
  </div>
</header>
<div class="ev-page">
  <main class="ev-panel" id="main" tabindex="-1">
    <#if refused && displayMessage><@problems.summary /></#if>
    <h1 id="kc-page-title">${heading}</h1>
    <#if auth?has_content && auth.showUsername() && !auth.showResetCredentials()>
    <#nested "show-username">
    <@username />
    </#if>
    <#if displayMessage && message?has_content && !refused && (message.type != "warning" || !isAppInitiatedAction??)>
    <div class="ev-note ev-note--${message.type}" role="status"><p class="kc-feedback-text">${kcSanitize(message.summary)?no_esc}</p></div>
    </#if>
    <#if displayInfo><div id="kc-info" class="ev-intro"><#nested "info"></div></#if>
    <#if displayRequiredFields><p class="ev-hint"><span class="ev-required" aria-hidden="true">*</span> ${msg("requiredFields")}</p></#if>
    <#nested "form">
    <#if auth?has_content && auth.showTryAnotherWayLink()>
    <form id="kc-select-try-another-way-form" class="ev-spaced" action="${url.loginAction}" method="post">
      <button class="ev-link" name="tryAnotherWay" value="on">${msg("doTryAnotherWay")}</button>
    </form>
    </#if>
    <#if switchOrganizationEnabled?? && switchOrganizationEnabled>
    <form id="kc-switch-organization-form" class="ev-spaced" action="${url.loginAction}" method="post">
      <button class="ev-link" name="switchOrganization" value="true">${msg("doSwitchOrganization")}</button>
    </form>
    </#if>
    <#nested "socialProviders">
  </main>
  <aside class="ev-aside" aria-label="${msg("aboutEvident")}">
    <img src="${url.resourcesPath}/img/triangle.svg" alt="" width="240" height="226">
    <p class="ev-aside__lead">${msg("asideLead")}</p>
    <ul class="ev-sides">
      <li class="ev-sides__practice">${msg("sidePractice")}</li>
      <li class="ev-sides__people">${msg("sidePeople")}</li>
      <li class="ev-sides__research">${msg("sideResearch")}</li>
    </ul>
  </aside>
</div>
<@loginFooter.content/>
</body>
</html>
</#macro>
