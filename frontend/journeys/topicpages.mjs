import assert from "node:assert/strict";
import { atTheDesk, expectAccessible, heading, seen, shot, signIn, web } from "./browser.mjs";

const toTopic = async (page, name) => {
  await page.getByRole("navigation", { name: "Main" }).getByRole("link", { name: "Hub" }).click();
  await page.getByRole("heading", { level: 2, name }).getByRole("link").click();
  await heading(page, name).waitFor();
};

export const journeys = {
  async "topic pages: a topic is read with its council's own layer, followed, and put in one's own order"(page) {
    await signIn(page, "tom");
    await toTopic(page, "Adult safeguarding and self-neglect");
    await page.getByRole("heading", { level: 2, name: /Here in Northdown/ }).waitFor();
    await page.getByRole("button", { name: "Follow this topic" }).click();
    await page.getByRole("button", { name: /^Following/ }).waitFor();
    await seen(page, "topic");
    await page.getByRole("link", { name: "Say how you like to learn" }).click();
    await page.getByRole("radio", { name: "Ten minutes or less" }).check();
    await seen(page, "learning-format");
    await page.getByRole("button", { name: "Save" }).click();
    await page.getByText("What takes ten minutes or less comes first for you.").waitFor();
    await page.getByRole("link", { name: "See the editors’ order" }).click();
    await page.getByText("This is the order that its editors chose.").waitFor();
    await page.getByRole("link", { name: "What changed" }).click();
    await heading(page, "What changed on this page").waitFor();
    await seen(page, "topic-changes");
    await page.goBack();
    await page.getByRole("link", { name: "One-page version" }).click();
    await page.getByRole("button", { name: "Print" }).waitFor();
    await seen(page, "topic-one-page");
    await page.emulateMedia({ media: "print" });
    await shot(page, "topic-one-page-print");
    await page.emulateMedia({ media: "screen" });
  },

  async "topic pages: an editor lays a council's own items over the network's page"(page) {
    await signIn(page, "editha");
    await atTheDesk(page, "Topic pages");
    await heading(page, "Topic pages").waitFor();
    await seen(page, "topic-pages");
    await page.getByRole("link", { name: "Using evidence" }).click();
    await heading(page, "Using evidence").waitFor();
    const title = `For our courts ${Date.now()}`;
    await page.getByRole("textbox", { name: "Its title" }).fill(title);
    await page.getByRole("button", { name: "Add the section" }).click();
    await page.getByText(`Add to ${title}`, { exact: true }).click();
    await page.getByRole("searchbox", { name: `What to add to ${title}` }).fill("walking group");
    await page.getByRole("searchbox", { name: `What to add to ${title}` }).press("Enter");
    await page.getByRole("button", { name: /^Add Walking group supervision/ }).click();
    await page.getByRole("button", { name: `Move the section ${title} up` }).click();
    assert.equal(
      await page.evaluate(() => document.activeElement?.textContent),
      `Move the section ${title} up`,
      "focus stays on the button",
    );
    await seen(page, "topic-desk");
    await page.getByRole("button", { name: "Save", exact: true }).click();
    await page.getByText("Saved.").waitFor();
    await page.getByRole("link", { name: "See the page", exact: true }).click();
    await page.getByRole("heading", { level: 2, name: new RegExp(title) }).waitFor();
    await expectAccessible(page, "topic with a section of one's own");
    await page.goto(`${web}/topics/using-evidence`);
    await heading(page, "Using evidence").waitFor();
    await page.getByRole("heading", { level: 2, name: new RegExp(title) }).waitFor();
  },
};
