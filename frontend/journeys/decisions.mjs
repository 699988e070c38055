import { heading, inTheApp, seen, shot, signIn } from "./browser.mjs";

export const journeys = {
  async "a hard decision is written down, one side has its reason, and the family gets a letter"(page) {
    await signIn(page, "tom");
    await inTheApp(page, "/decisions/new");
    await heading(page, "Write down a decision").waitFor();
    await page.getByRole("textbox", { name: "Title" }).fill("More time with grandparents");
    await page.getByLabel("What sort of decision is it?").selectOption({ label: "Individual work" });
    await page.getByLabel("What has to be decided?").fill("Should the children see their grandparents each week?");
    const practice = page.getByRole("group", { name: "Practice knowledge 1" });
    await practice.getByRole("textbox").first().fill("The carers and school see that they settle after each visit.");
    const research = page.getByRole("group", { name: "Research 1" });
    await research.getByRole("textbox").first().fill("The guide on kinship care says what helps.");
    await research.getByRole("searchbox").fill("kinship care practice");
    await research.getByRole("button", { name: /^Cite.*Kinship Care Practice Guide/ }).click();
    await page.getByRole("heading", { name: "Two sides of three" }).waitFor();
    await page.getByLabel("What speaks against?").fill("A week is short.");
    await page.getByLabel("What would change my mind?").fill("One visit that ends in tears.");
    await page.getByLabel("What did you decide, or mean to?").fill("Yes, for six weeks.");
    await page.getByText(/^Saved \d/).waitFor();
    const when = page.getByRole("group", { name: "When was it decided?" });
    const today = new Date();
    await when.getByLabel("Day").fill(String(today.getDate()));
    await when.getByLabel("Month").fill(String(today.getMonth() + 1));
    await when.getByLabel("Year").fill(String(today.getFullYear()));
    await page.getByRole("button", { name: "It is decided" }).click();
    await page.getByRole("link", { name: "Write down people’s views, or say why you could not ask" }).click();
    await seen(page, "decision-edit");
    await page.locator("#missing-people").fill("We ask at the first visit, and look again.");
    await page.getByRole("button", { name: "Put a statement together" }).click();
    await page.getByLabel("Statement", { exact: true }).and(page.locator("textarea")).waitFor();
    await page.waitForFunction(() => document.getElementById("statement")?.value.includes("[1]"));
    await page
      .getByLabel("Plain version for the family")
      .fill("You asked to see your grandparents more. We think so too. You will see them each week.");
    await page.getByText("Easy enough for most people.").waitFor();
    await page.getByRole("button", { name: "It is decided" }).click();
    await heading(page, "More time with grandparents").waitFor();
    await page.getByText("Why: We ask at the first visit").waitFor();
    await seen(page, "decision");
    await page.emulateMedia({ media: "print" });
    await shot(page, "decision-print");
    await page.emulateMedia({ media: "screen" });
    await page.getByRole("link", { name: "See the letter to the family" }).click();
    await heading(page, "Letter to the family").waitFor();
    await seen(page, "decision-letter");
  },

  async "a decision comes back, is looked at again, and another whose source ended says so"(page) {
    await signIn(page, "amara");
    await page.getByRole("heading", { name: "Decisions to look at again" }).waitFor();
    await page
      .getByRole("navigation", { name: "Main", exact: true })
      .getByRole("link", { name: "Decisions", exact: true })
      .click();
    await seen(page, "decisions");
    await page.getByRole("link", { name: "Is it time to step down from the child protection plan?" }).click();
    await page.getByRole("link", { name: "Say what happened, and whether it was right" }).click();
    await page.getByLabel("What happened?").fill("Routines held.");
    await page.getByLabel("Too early to say").check();
    await page.getByText(/^Saved \d/).waitFor();
    await seen(page, "decision-review");
    await page.getByRole("button", { name: "Leave it for now" }).click();
    await heading(page, "Is it time to step down from the child protection plan?").waitFor();
  },
};
