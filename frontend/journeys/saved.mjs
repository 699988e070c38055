import { atTheDesk, goTo, heading, seen, signIn } from "./browser.mjs";

export const journeys = {
  async "a practitioner saves a search, sees what is new and has a plan for ten minutes"(page) {
    await signIn(page, "amara");
    await page.getByRole("combobox", { name: "Search everything you may see" }).fill("kinship zyzzyvan");
    await page.keyboard.press("Enter");
    await page.getByRole("heading", { name: "Nothing found for “kinship zyzzyvan”" }).waitFor();
    await page.getByRole("link", { name: "Only “kinship”" }).waitFor();
    await seen(page, "search-nothing");
    await page.getByRole("link", { name: "Only “kinship”" }).click();
    await page.getByRole("link", { name: "Save this search" }).click();
    await heading(page, "Save this search").waitFor();
    await seen(page, "save-search");
    await page.getByRole("textbox", { name: "Name" }).fill("Kinship, everything");
    await page.getByRole("button", { name: "Save", exact: true }).click();
    await page.getByText("Saved “Kinship, everything”.").waitFor();
    await seen(page, "saved-searches");
    await page.getByRole("button", { name: /Remove.*Kinship, everything/ }).click();
    await page.getByRole("button", { name: "Bring it back" }).click();
    await page.getByRole("button", { name: /Remove.*Kinship, everything/ }).click();
    await page.getByText("Removed “Kinship, everything”.").waitFor();
    await goTo(page, "My reading", "New for me");
    await page.getByRole("region", { name: "How you hear" }).waitFor();
    await seen(page, "new-for-me");
    await goTo(page, "Hub", "Ten minutes");
    await heading(page, "I have 10 minutes").waitFor();
    await page.getByRole("link", { name: "Another plan" }).click();
    await page.getByRole("link", { name: "20 minutes" }).click();
    await heading(page, "I have 20 minutes").waitFor();
    await page.getByText("in all, of the 20 you have").waitFor();
    await seen(page, "ten-minutes");
  },

  async "an editor sees what people searched for in vain"(page) {
    await signIn(page, "editha");
    await atTheDesk(page, "Searches without results");
    await page.getByRole("row", { name: /cultural genograms/ }).waitFor();
    await seen(page, "searches-without-results");
  },
};
