import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { signIn, web } from "./browser.mjs";

/** What runs code where a text is taken for markup. Each calls ran(), which only we would notice. */
const texts = [
  `<script>ran(1)</script>`,
  `<img src=x onerror=ran(2)>`,
  `<svg onload=ran(3)>`,
  `<svg><animate onbegin=ran(4) attributeName=x dur=1s>`,
  `<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=ran(5)&gt;">`,
  `<noscript><p title="</noscript><img src=x onerror=ran(6)>">`,
  `<template><img src=x onerror=ran(7)></template>`,
  `<img srcset="x 1x" onerror=ran(8)>`,
  `<style>@import 'javascript:ran(9)'</style>`,
  `<iframe srcdoc="<script>parent.ran(10)</script>">`,
  `<xmp><img title="</xmp><img src=x onerror=ran(11)>"></xmp>`,
  `<details open ontoggle=ran(12)>x</details>`,
  `"><body onload=ran(13)>`,
  `{{constructor.constructor('ran(14)')()}}\${ran(15)}`,
  `<a href="javascript:ran(16)">x</a>`,
  `<object data="data:text/html,<script>ran(17)</script>">`,
  `=HYPERLINK("javascript:ran(18)")`,
  `\u202E<b onclick=ran(19)>x</b>`,
];

/** The policy that the deployed web server sends. */
function policy(origins) {
  const nginx = readFileSync(new URL("../nginx.conf.template", import.meta.url), "utf8");
  return nginx.match(/Content-Security-Policy "([^"]+)"/)[1].replace(/\$\{EVIDENT_\w+_ORIGIN\}/g, () => origins.shift());
}

/** Sends the policy with every page, and tells what it stopped, what was run and what was asked. */
async function watch(page, config) {
  const seen = [];
  const csp = policy([new URL(config.apiUrl).origin, new URL(config.issuer).origin]);
  await page.exposeFunction("ran", (which) => seen.push(`text ${which} ran`));
  page.on("dialog", (dialog) => {
    seen.push(`a dialog: ${dialog.message()}`);
    return dialog.dismiss();
  });
  page.on("console", (message) => {
    if (/Content Security Policy/.test(message.text())) seen.push(message.text());
  });
  await page.route(`${web}/**`, async (route) => {
    if (route.request().resourceType() !== "document") return route.continue();
    const response = await route.fetch();
    return route.fulfill({ response, headers: { ...response.headers(), "content-security-policy": csp } });
  });
  return seen;
}

/** One call to the API with the token that the page itself uses. */
function caller(page, config) {
  let authorization;
  page.on("request", (request) => {
    authorization = request.headers().authorization ?? authorization;
  });
  return async (method, path, body, headers = {}) => {
    const answer = await fetch(`${config.apiUrl}/api/v1${path}`, {
      method,
      headers: { authorization, "content-type": "application/json", ...headers },
      body: body && JSON.stringify(body),
    });
    assert.ok(answer.ok, `${method} ${path}: ${answer.status} ${await answer.clone().text()}`);
    return { body: answer.status === 204 ? null : await answer.json(), tag: answer.headers.get("etag") };
  };
}

async function putEverywhere(call) {
  const kind = (await call("GET", "/kinds?q=Briefing")).body.items[0].id;
  const organisationId = (await call("GET", "/organisations")).body.items[0].id;
  const all = texts.join(" ");
  const added = await call("POST", "/resources", {
    title: `Hostile ${texts[1]}${texts[2]}${texts[0]}`,
    kindId: kind,
    organisationId,
    side: "people",
    access: "members",
    visibility: "organisation",
    summary: all,
    keyMessages: texts.slice(0, 10),
    soWhat: all,
    howToGetIn: texts.slice(0, 9).join(" "),
    contributors: [{ name: texts[1] }, { family: texts[2], given: texts[0] }],
    publisher: texts[1],
    containerTitle: texts[3],
    volume: "<svg onload=ran(3)>",
    keywords: texts.slice(0, 3),
    subKind: texts[2],
    licence: texts[1],
    url: "https://example.org/?q='onmouseover=ran(20)//javascript:ran(21)",
  });
  const { id } = added.body;
  await call("POST", `/resources/${id}/publish`, undefined, { "if-match": added.tag });
  await call("PUT", `/reading-list/${id}`, { status: "reading", note: all });
  await call("POST", `/resources/${id}/reports`, { problem: "other", detail: all });
  await call("PUT", `/resources/${id}/context-notes/${organisationId}`, { text: all.slice(0, 2000) });
  await call("PUT", `/resources/${id}/uses/supervision`, {
    note: texts.slice(0, 5).join(" ").slice(0, 500),
    visibility: "organisation",
  });
  const question = (await call("GET", "/appraisal-questions")).body.find(({ side }) => side === "people");
  await call("PUT", `/resources/${id}/appraisals/${organisationId}`, {
    answers: [{ question: question.key, answer: "partly", why: texts[4].slice(0, 300) }],
    careful: all.slice(0, 1000),
  });
  const pack = await call("POST", "/packs", {
    title: `Hostile ${texts[1]}`,
    introduction: all.slice(0, 4000),
    purpose: "other",
    questions: texts.slice(0, 5),
    organisationId,
    status: "shared",
    visibility: "organisation",
    items: [{ resourceId: id, note: all.slice(0, 1000) }],
  });
  await call("POST", "/me/saved-searches", { name: texts[1], search: { q: texts[0] }, frequency: "daily" });
  const layer = `/topic-layers/${organisationId}/newly-qualified-and-early-career`;
  const { tag } = await call("GET", layer);
  await call(
    "PUT",
    layer,
    {
      intro: all.slice(0, 2000),
      sponsor: { name: texts[1], role: texts[2], message: all.slice(0, 1000) },
      sections: [{ type: "custom", title: texts[1], items: [{ resourceId: id, note: all.slice(0, 1000) }] }],
    },
    { "if-match": tag },
  );
  await sendToAlex(call, id, all);
  return { id, pack: pack.body.id };
}

/** A message that somebody else reads among their notices. */
async function sendToAlex(call, thingId, message) {
  const { items } = (await call("GET", "/colleagues?q=alex")).body;
  const body = { kind: "resource", thingId, recipientIds: [items[0].id], message: message.slice(0, 1000) };
  await call("POST", "/sendings", body);
}

export const journeys = {
  async "nothing that was typed in ever runs, on any page that shows it"(page) {
    const config = await (await fetch(`${web}/config.json`)).json();
    const seen = await watch(page, config);
    const call = caller(page, config);
    await signIn(page, "editha");
    const { id, pack } = await putEverywhere(call);
    for (const path of [
      `/resources/${id}`,
      `/resources/${id}/history`,
      `/packs/${pack}`,
      `/packs/${pack}/edit`,
      "/packs",
      "/desk",
      "/saved-searches",
      "/topics/newly-qualified-and-early-career",
      "/topics/newly-qualified-and-early-career/changes",
      "/search?q=Hostile",
      "/reading-list",
      "/hub",
      "/",
      `/search?q=${encodeURIComponent(texts[1])}`,
      `/search?q=Hostile&kind=${encodeURIComponent(texts[2])}`,
      `/${encodeURIComponent(texts[1])}`,
    ]) {
      await page.evaluate((to) => {
        history.pushState(null, "", to);
        dispatchEvent(new PopStateEvent("popstate", { state: null }));
      }, path);
      await page.locator("main h1").first().waitFor();
      await page.locator(".ev-skeleton").first().waitFor({ state: "detached" });
    }
    await page.goto(`${web}/resources/${id}`);
    await page.getByRole("heading", { level: 1, name: /Hostile <img/ }).waitFor();
    for (const link of await page.locator("main a[href]").all())
      assert.match(await link.getAttribute("href"), /^(https?:|\/|#|mailto:)/);
    const elsewhere = await page.context().browser().newContext({ locale: "en-GB" });
    const reader = await elsewhere.newPage();
    const read = await watch(reader, config);
    await signIn(reader, "alex");
    await reader
      .getByRole("banner")
      .getByRole("link", { name: /Notices/ })
      .click();
    await reader.getByText(texts[1]).first().waitFor();
    await elsewhere.close();
    assert.deepEqual([...seen, ...read], []);
  },

  async "the control: the same texts do run where they are taken for markup"(page) {
    const ran = [];
    let twice;
    const second = new Promise((resolve) => {
      twice = resolve;
    });
    await page.exposeFunction("ran", (which) => {
      if (ran.push(which) > 1) twice();
    });
    await page.setContent(`<main>${texts.join("\n")}</main>`);
    await second;
  },

  async "the control: the policy stops what would run"(page) {
    const config = await (await fetch(`${web}/config.json`)).json();
    const seen = await watch(page, config);
    await page.goto(web);
    await page.locator("main h1").first().waitFor();
    const stopped = page.waitForEvent("console", (message) => /Content Security Policy/.test(message.text()));
    await page.evaluate(() => {
      document.querySelector("main").innerHTML = "<img src=x onerror=ran(1)>";
    });
    await stopped;
    assert.ok(seen.some((text) => /Content Security Policy/.test(text)));
    assert.ok(!seen.includes("text 1 ran"));
  },
};
