import { atTheDesk, heading, seen, signIn, web } from "./browser.mjs";

export const journeys = {
  async "an editor sees what waits, brings an old version back and puts a newer edition in its place"(page) {
    const title = `Supper clubs ${Date.now()}`;
    await signIn(page, "editha");
    await atTheDesk(page, "What waits");
    await heading(page, "What waits").waitFor();
    await seen(page, "desk");
    await page.getByRole("link", { name: "Add a resource" }).click();
    await page.getByRole("textbox", { name: "Title" }).fill(title);
    await page.getByLabel("Kind", { exact: true }).selectOption({ label: "Briefing" });
    await page.getByRole("radio", { name: "Practice knowledge" }).check();
    await page.getByRole("radio", { name: "Council sign-in" }).check();
    await page.getByLabel("Summary").fill("Carers cook together once a month and bring one question each.");
    await page.getByLabel("Edition").selectOption("pilot");
    await page.getByRole("button", { name: "Save as a draft" }).click();
    await heading(page, title).waitFor();
    await page.getByRole("link", { name: "Edit", exact: true }).click();
    await page.getByLabel("Summary").fill("Carers cook together every week and bring one question each.");
    await page.getByRole("button", { name: "Save changes" }).click();
    await page.getByText("every week").waitFor();
    await page.getByRole("button", { name: "Publish" }).click();
    await page.getByText("Published.", { exact: true }).waitFor();
    await page.getByRole("link", { name: "History" }).click();
    await heading(page, "History").waitFor();
    await page.getByText("Published, by Editha Rowe").waitFor();
    await seen(page, "history");
    await page.getByRole("link", { name: "Compare version 1 with today" }).click();
    await page.locator("ins", { hasText: "every" }).waitFor();
    await seen(page, "history-compare");
    await page.getByRole("button", { name: "Bring version 1 back" }).click();
    await heading(page, title).waitFor();
    await page.getByText("once a month").waitFor();
    const older = page.url();
    await page.getByRole("link", { name: "Write a newer version" }).click();
    await page.getByRole("textbox", { name: "Title" }).fill(`${title}, second edition`);
    await page.getByLabel("Edition").selectOption("final");
    await page.getByRole("button", { name: "Save as a draft" }).click();
    await heading(page, `${title}, second edition`).waitFor();
    await page.getByRole("button", { name: "Publish" }).click();
    await page.getByText("Published.", { exact: true }).waitFor();
    await page.goto(older);
    await page.getByText("A newer version:").waitFor();
    await seen(page, "superseded");
  },

  async "people of an organisation say what they used a resource for and read what it takes here"(page) {
    await signIn(page, "tom");
    await page.goto(`${web}/resources/00000000-0000-7000-8000-000000001017`);
    await page.getByRole("heading", { name: "What it takes to use this here" }).waitFor();
    const teaching = page.getByRole("button", { name: "Teaching", exact: true });
    // What an earlier run left behind is taken back first.
    if ((await teaching.getAttribute("aria-pressed")) === "true") await teaching.click();
    await page.getByRole("button", { name: "Teaching", pressed: false }).click();
    await page.getByRole("button", { name: "Teaching", pressed: true }).waitFor();
    await page.getByText("Teaching: add a note").click();
    await seen(page, "uses");
    await page.getByRole("button", { name: "Teaching", pressed: true }).click();
    await page.getByRole("button", { name: "Teaching", pressed: false }).waitFor();
  },

  async "an editor appraises a resource"(page) {
    await signIn(page, "editha");
    await page.goto(`${web}/resources/00000000-0000-7000-8000-000000001018/appraise`);
    const question = page.getByRole("group", { name: "Was the question clear?" });
    await question.getByRole("radio", { name: "Yes" }).check();
    await page.getByLabel("What to be careful about").fill("Few of the studies asked people themselves.");
    await seen(page, "appraise");
    await page.getByRole("button", { name: "Save the appraisal" }).click();
    await page.getByRole("heading", { name: "Appraisal by Northdown Council" }).waitFor();
    await seen(page, "appraised");
  },
};
