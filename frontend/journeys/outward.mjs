import assert from "node:assert/strict";
import { createServer } from "node:http";
import { atTheDesk, expectAccessible, heading, seen, shot, signIn, web } from "./browser.mjs";

const hosts = "Hosts that may show a block";

async function saveHosts(page, text, says) {
  await page.getByLabel(hosts).fill(text);
  await page.getByRole("button", { name: "Save hosts" }).click();
  await page.getByText(says).waitFor();
}

/** The address of the block that the code on the page frames. */
const framed = async (page) => /src="([^"]+)"/.exec(await page.getByLabel("Embed code").inputValue())[1];

export const journeys = {
  async "an editor shares a topic outward, and only named hosts may frame it"(page) {
    await signIn(page, "editha");
    await atTheDesk(page, "Share outward");
    await heading(page, "Share outward").waitFor();
    await page.getByLabel("Topic").selectOption({ label: "Domestic abuse" });
    await page.getByLabel(hosts).waitFor();
    await saveHosts(page, "https://intranet.northdown.example", /^Enter a host like/);
    await seen(page, "share-outward-refused");
    await saveHosts(page, "intranet.northdown.example", "1 host saved.");
    await seen(page, "share-outward");
    const address = await framed(page);
    const answer = await page.goto(address);
    assert.match(answer.headers()["content-security-policy"], /frame-ancestors https:\/\/intranet\.northdown\.example$/);
    await heading(page, "Domestic abuse").waitFor();
    assert.equal(await page.locator("ul").evaluate((list) => getComputedStyle(list).listStyleType), "none");
    await expectAccessible(page, "the block");
    await shot(page, "block-1280");
    await page.setViewportSize({ width: 390, height: 844 });
    await page.emulateMedia({ colorScheme: "dark" });
    await expectAccessible(page, "the block in the dark");
    await shot(page, "block-390-dark");
    await page.emulateMedia({ colorScheme: "light" });
    await page.setViewportSize({ width: 1280, height: 900 });
    await notOnOtherPages(page, address);
  },

  async "a public resource describes itself to search engines, and a search has a feed"(page) {
    await page.goto(`${web}/search?q=self-neglect`);
    const feed = page.getByRole("link", { name: "Follow by feed" });
    assert.match(await feed.getAttribute("href"), /\/api\/v1\/feeds\/search\.atom\?q=self-neglect$/);
    const told = await page.request.get(await feed.getAttribute("href"));
    assert.match(await told.text(), /<entry>/);
    assert.equal(await page.locator('head link[rel="alternate"][type="application/atom+xml"]').count(), 1);
    await page.locator(".ev-result__title a").first().click();
    await page.locator('script[type="application/ld+json"]').waitFor({ state: "attached" });
    const data = JSON.parse(await page.locator('script[type="application/ld+json"]').textContent());
    assert.equal(data["@context"], "https://schema.org");
    assert.equal(data.name, await page.getByRole("heading", { level: 1 }).textContent());
  },
};

/** A page of another host, which was not named. */
async function notOnOtherPages(page, address) {
  const server = createServer((request, response) => {
    response.writeHead(200, { "content-type": "text/html" }).end(`<iframe src="${address}"></iframe>`);
  });
  await new Promise((listening) => void server.listen(0, "127.0.0.1", listening));
  try {
    const refused = page.waitForEvent("requestfailed", (request) => request.url() === address);
    await page.goto(`http://127.0.0.1:${server.address().port}/`);
    assert.match((await refused).failure().errorText, /BLOCKED/);
  } finally {
    server.close();
  }
}
