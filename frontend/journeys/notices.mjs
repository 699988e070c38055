import assert from "node:assert/strict";
import { heading, seen, signIn, web } from "./browser.mjs";

export const journeys = {
  async "somebody reads what they were told and chooses how they are mailed"(page) {
    await signIn(page, "tom");
    await page
      .getByRole("banner")
      .getByRole("link", { name: /^Notices/ })
      .click();
    await heading(page, "Notices").waitFor();
    await page.getByRole("link", { name: "“Old risk checklist for visits” was withdrawn" }).waitFor();
    await seen(page, "notices");
    const all = page.getByRole("button", { name: "Mark all as read" });
    if (await all.isVisible()) {
      await all.click();
      await all.waitFor({ state: "detached" });
      await page.getByRole("banner").getByRole("link", { name: "Notices", exact: true }).waitFor();
    }
    await page.getByRole("link", { name: "Unread", exact: true }).click();
    await page.getByText("You have read everything.").waitFor();
    await seen(page, "notices-none");
    await page.getByRole("link", { name: "All", exact: true }).click();
    await page.getByRole("link", { name: "How we mail you" }).click();
    await heading(page, "How we mail you").waitFor();
    await page.getByRole("radio", { name: "At once" }).check();
    await page.getByRole("button", { name: "Save" }).click();
    await page.getByText("Saved.").waitFor();
    await seen(page, "notices-settings");
    await page.reload();
    assert.ok(await page.getByRole("radio", { name: "At once" }).isChecked());
  },

  async "a reader is warned of a broken link, and an editor sees who relies on a resource before withdrawing it"(page) {
    await page.goto(`${web}/resources/00000000-0000-7000-8000-000000001040`);
    await page.getByText(/The link does not work\..*We last tried it on/).waitFor();
    const copy = page.getByRole("link", { name: "Try the archived copy instead" });
    assert.equal(await copy.getAttribute("href"), "https://web.archive.org/web/2/http://www.rip.org.uk");
    await seen(page, "link-broken");
    await signIn(page, "editha");
    await page.goto(`${web}/resources/00000000-0000-7000-8000-000000002017/withdraw`);
    await heading(page, "Withdraw for good").waitFor();
    await page.getByText(/Nobody relies on this|These people rely on it/).waitFor();
    await seen(page, "who-relies");
  },
};
