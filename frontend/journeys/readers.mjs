import assert from "node:assert/strict";
import { expectAccessible, expectNoSidewaysScroll, goTo, heading, shot, signIn, web } from "./browser.mjs";

const search = async (page, words) => {
  await page.getByRole("combobox", { name: "Search everything you may see" }).fill(words);
  await page.keyboard.press("Enter");
  await heading(page, new RegExp(`results? for “${words.replace(/[^\w\s-]/g, ".")}”`)).waitFor();
};

export const journeys = {
  async "a practitioner signs in, finds ten minutes on self-neglect and opens it"(page) {
    await signIn(page, "amara");
    await page.locator(".ev-skeleton").first().waitFor({ state: "detached" });
    await shot(page, "home-1280");
    await expectAccessible(page, "home");
    await search(page, "self-neglect");
    await expectAccessible(page, "search");
    await shot(page, "search-1280");
    await page.getByRole("checkbox", { name: /Up to 10 minutes/ }).click();
    await page.waitForURL(/minutes=10/);
    await page.getByRole("checkbox", { name: /^Research \d/ }).click();
    await page.waitForURL(/side=research/);
    await page.getByRole("link", { name: /Mental capacity, self-neglect/ }).click();
    await heading(page, /Mental capacity, self-neglect/).waitFor();
    await page.getByRole("heading", { name: "Round out the triangle" }).waitFor();
    await expectAccessible(page, "resource");
    await shot(page, "resource-1280");
    await page.getByRole("button", { name: "Keep on my reading list" }).click();
    await page.getByRole("textbox", { name: "My note" }).fill("For the visit on Thursday");
    await page.getByRole("button", { name: "Save", exact: true }).click();
    await page.getByText("Saved. Only you see it.").waitFor();
    await page.getByText("Something wrong with this?").click();
    await page.getByRole("radio", { name: "It is out of date" }).check();
    await expectAccessible(page, "resource, reporting");
    await page.getByRole("button", { name: "Send" }).click();
    await page.getByText(/Thank you. Its editors/).waitFor();
    await page.getByRole("button", { name: "APA", exact: true }).click();
    await page.getByText(/^University of Bristol/).waitFor();
    const file = page.waitForEvent("download");
    await page.getByRole("button", { name: "RIS file" }).click();
    assert.equal((await file).suggestedFilename(), "evident.ris");
    await expectAccessible(page, "resource, kept");
    await goTo(page, "My reading", "Reading list");
    await page.getByText("For the visit on Thursday").waitFor();
    await expectAccessible(page, "reading list");
    await shot(page, "reading-list-1280");
    await page.goBack();
    await page.goBack();
    await page.waitForURL(/minutes=10.*side=research/);
  },

  async "a slip of spelling is put right"(page) {
    await signIn(page, "joyce");
    await search(page, "foater carer");
    await page.getByRole("link", { name: "foster carer", exact: true }).click();
    await heading(page, /for “foster carer”/).waitFor();
    await page.getByRole("link", { name: "Managing phones and bedtime" }).waitFor();
  },

  async "a foster carer does not find what is meant for staff"(page) {
    await signIn(page, "joyce");
    await search(page, "walking group supervision");
    assert.equal(await page.getByRole("link", { name: /Walking group supervision/ }).count(), 0);
  },

  async "someone who is not signed in sees what is public, and no more"(page) {
    await page.goto(web);
    await heading(page, /Better decisions/).waitFor();
    await expectAccessible(page, "welcome");
    await shot(page, "welcome-1280");
    await page.getByRole("link", { name: "Look at what is open to everyone" }).click();
    await heading(page, /results in the hub/).waitFor();
    await page.goto(`${web}/resources/00000000-0000-7000-8000-000000002019`);
    await heading(page, "Page not found").waitFor();
    await expectAccessible(page, "not found");
  },

  async "the keyboard alone is enough"(page) {
    await signIn(page, "tom");
    await page.keyboard.press("Tab");
    assert.equal(await page.evaluate(() => document.activeElement?.textContent), "Skip to main content");
    await page.getByRole("combobox", { name: "Search everything you may see" }).focus();
    await page.keyboard.type("kinship");
    await page.getByRole("option", { name: /Kinship Care Practice Guide/ }).waitFor();
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    await heading(page, /Kinship/).waitFor();
  },

  async "every page works on a phone and in the dark"(page) {
    await page.setViewportSize({ width: 390, height: 844 });
    await signIn(page, "amara");
    await page.emulateMedia({ colorScheme: "dark" });
    for (const path of [
      "/",
      "/hub",
      "/search?q=self-neglect",
      "/resources/00000000-0000-7000-8000-000000001017",
      "/account",
      "/reading-list",
      "/topics-i-follow",
      "/accessibility",
      "/privacy",
      "/how-to-use",
      "/ask",
      "/nowhere",
    ]) {
      await page.evaluate((to) => {
        history.pushState(null, "", to);
        dispatchEvent(new PopStateEvent("popstate", { state: null }));
      }, path);
      await page.locator("main h1").first().waitFor();
      await page.locator(".ev-skeleton").first().waitFor({ state: "detached" });
      await expectAccessible(page, `${path} dark`);
      for (const width of [390, 320]) {
        await page.setViewportSize({ width, height: 844 });
        await expectNoSidewaysScroll(page, `${path} at ${width}`);
      }
      await shot(page, `phone-dark-${path.replace(/\W+/g, "_")}`);
    }
    await page.emulateMedia({ colorScheme: "light" });
    await page.setViewportSize({ width: 390, height: 844 });
    await shot(page, "phone-light-last");
  },

  async "topics are followed, and signing out ends it"(page) {
    await signIn(page, "marcus");
    await page.getByRole("link", { name: "Change what you follow" }).click();
    const box = page.getByRole("checkbox", { name: "Domestic abuse" });
    await box.check();
    await page.getByRole("button", { name: "Save" }).click();
    await page.getByText("Saved.").waitFor();
    await page.getByRole("button", { name: /account menu/ }).click();
    await page.getByRole("button", { name: "Sign out", exact: true }).click();
    await heading(page, /Better decisions/).waitFor();
  },
};
