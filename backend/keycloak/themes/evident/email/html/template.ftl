<#macro emailLayout>
<!doctype html>
<html lang="en-GB">
<head>
  <meta charset="utf-8">
  <meta name="viewport" content="width=device-width, initial-scale=1">
  <meta name="color-scheme" content="light dark">
  <title>Evident</title>
  <style>
    body { margin: 0; padding: 0; background: #f8f6f1; color: #1b2322; font: 18px/1.55 "Atkinson Hyperlegible Next", Verdana, sans-serif; }
    .top { padding: 20px 32px; background: #0f3f3a; color: #ffffff; font-size: 24px; font-weight: 700; }
    .page { max-width: 600px; margin: 0 auto; background: #ffffff; }
    .words { padding: 32px; }
    .words p { margin: 0 0 20px; }
    .words a { display: inline-block; padding: 10px 22px; border-radius: 8px; background: #14534c; color: #ffffff; font-weight: 700; }
    .foot { padding: 20px 32px; border-top: 1px solid #dedcd5; color: #4b5653; font-size: 15px; }
    @media (prefers-color-scheme: dark) {
      body { background: #101817; color: #eef2ef; }
      .page { background: #182322; }
      .words a { background: #8fd6c6; color: #07211e; }
      .foot { border-color: #324340; color: #b6c3be; }
    }
  </style>
</head>
<body>
  <div class="page">
    <div class="top">Evident</div>
    <div class="words"><#nested></div>
    <div class="foot">Evidence-informed practice for social care. We never ask for your password in an email.</div>
  </div>
</body>
</html>
</#macro>
