import { atTheDesk, heading, seen, signIn } from "./browser.mjs";

export const journeys = {
  async "an editor sees what was sent, what is due a check and what nobody finds"(page) {
    await signIn(page, "editha");
    await atTheDesk(page, "What waits");
    await page.getByRole("region", { name: /What I sent/ }).waitFor();
    await seen(page, "desk-what-i-sent");
    await atTheDesk(page, "Checks due");
    await heading(page, "Checks due").waitFor();
    await page.getByRole("link", { name: "Next 12 months" }).click();
    await page.getByRole("heading", { level: 2 }).nth(2).waitFor();
    await seen(page, "checks-due");
    await atTheDesk(page, "Searches without results");
    await heading(page, "Searches without results").waitFor();
    await seen(page, "searches-alike");
  },
};
