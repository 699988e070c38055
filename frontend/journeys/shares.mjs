import assert from "node:assert/strict";
import { asOnPage, heading, inTheApp, mailTo, seen, signIn, web } from "./browser.mjs";

const another = async (page) =>
  (
    await page
      .context()
      .browser()
      .newContext({ locale: "en-GB", viewport: { width: 1280, height: 900 } })
  ).newPage();

/** A piece of its own, so that other journeys find theirs as they were. */
async function piece(page, title) {
  const ask = await asOnPage(page);
  const { body } = await ask("POST", "/cpd-records", {
    stage: "draft",
    title,
    learning: "I stayed with a silence, and what mattered came after it.",
    impact: "I leave more room in visits.",
  });
  return body.id;
}

export const journeys = {
  async "a piece is shared for supervision, talked over and taken back"(page) {
    const title = `Staying with silence ${Date.now()}`;
    await signIn(page, "amara");
    const id = await piece(page, title);
    await inTheApp(page, `/cpd/${id}`);
    await page.getByText("Only you.").waitFor();
    await page.getByRole("link", { name: "Share with somebody" }).click();
    await heading(page, "Share with somebody").waitFor();
    await page.getByRole("searchbox", { name: "With whom?" }).fill("hel");
    await page.getByRole("button", { name: "Choose Helen Marsh" }).click();
    await seen(page, "share");
    await page.getByRole("button", { name: "Share", exact: true }).click();
    await page.getByText(/May write to you about it/).waitFor();

    const helen = await another(page);
    await signIn(helen, "helen");
    await inTheApp(helen, "/shared-with-me");
    await helen.getByRole("link", { name: title }).waitFor();
    await seen(helen, "shared-with-me");
    await helen.getByRole("link", { name: title }).click();
    await helen.getByText("I stayed with a silence").waitFor();
    await helen.getByLabel("Write to them").fill("What made you stay with it?");
    await helen.getByRole("button", { name: "Send" }).click();
    await helen.getByRole("paragraph").filter({ hasText: "What made you stay with it?" }).waitFor();
    await seen(helen, "shared-piece");

    await inTheApp(page, "/cpd");
    await inTheApp(page, `/cpd/${id}`);
    await page.getByRole("paragraph").filter({ hasText: "What made you stay with it?" }).waitFor();
    await page.getByRole("region", { name: "Who has looked" }).getByText("Helen Marsh").waitFor();
    await page.getByLabel("Write to Helen Marsh").fill("She looked up when I did not fill it.");
    await page.getByRole("button", { name: "Send" }).click();
    await page.getByRole("paragraph").filter({ hasText: "She looked up when I did not fill it." }).waitFor();
    await seen(page, "conversation");
    await page.getByText("End it now").click();
    await page.getByRole("button", { name: /^End it/ }).click();
    await page.getByText("It is not open to Helen Marsh any more.").waitFor();

    await helen.goto(`${web}/cpd/${id}`);
    await heading(helen, "Page not found").waitFor();
    await helen.context().close();
  },

  async "a peer outside adds their side by a link that opens once"(page) {
    const title = `Listening in pairs ${Date.now()}`;
    const address = `sam.${Date.now()}@example.org`;
    await signIn(page, "amara");
    const id = await piece(page, title);
    const ask = async (email) => {
      await inTheApp(page, `/cpd/${id}/ask`);
      await page.getByLabel("Somebody else, by email").check();
      await page.getByLabel("Their name").fill("Sam Reed");
      await page.getByLabel("Their email address").fill(email);
      await page.getByLabel("Its title").check();
    };
    await ask(address);
    await page.getByLabel("What would you like to hear?").fill("What did you notice when we talked?");
    await seen(page, "ask-a-peer");
    await page.getByRole("button", { name: "Ask", exact: true }).click();
    await page.getByText("Not looked at yet").waitFor();

    const mail = await mailTo(page, address);
    assert.match(mail.subject, /Amara Osei asks for your side/);
    assert.doesNotMatch(mail.text, /What did you notice/);
    const [link] = mail.text.match(/https?:\/\/\S+\/peer\/\S+/);
    const sam = await another(page);
    await sam.goto(link);
    await sam.getByText("What did you notice when we talked?").waitFor();
    await sam.getByText(title).waitFor();
    await seen(sam, "peer-link");
    await sam.getByLabel("An informal talk with a colleague").check();
    await sam.getByRole("textbox", { name: "Your side" }).fill("You waited, and I said more than I meant to.");
    await sam.getByRole("button", { name: "Send your side" }).click();
    await sam.getByText("Thank you. Amara Osei can read your side now.").waitFor();
    await sam.goto(link);
    await sam.getByText("This link opens nothing").waitFor();
    await seen(sam, "peer-link-over");

    await inTheApp(page, "/cpd");
    await inTheApp(page, `/cpd/${id}`);
    await page.getByText("You waited, and I said more than I meant to.").first().waitFor();
    await seen(page, "peer-side");

    const other = `kim.${Date.now()}@example.org`;
    await ask(other);
    await page.getByRole("button", { name: "Ask", exact: true }).click();
    const takeBack = page.locator("summary", { hasText: "Take it back" }).first();
    await takeBack.waitFor();
    const [second] = (await mailTo(page, other)).text.match(/https?:\/\/\S+\/peer\/\S+/);
    await takeBack.click();
    await page
      .getByRole("button", { name: /^Take it back/ })
      .first()
      .click();
    await page.getByText("Taken back").first().waitFor();
    await sam.goto(second);
    await sam.getByText("This link opens nothing").waitFor();
    await sam.context().close();
  },
};
