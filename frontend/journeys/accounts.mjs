import assert from "node:assert/strict";
import { goTo, heading, mailTo, seen, signIn } from "./browser.mjs";

const address = `ada${Date.now()}@northdown.example`;

const sheet = [
  "Email;First name;Last name;Kind;Team",
  `one-${address};Zoë;O’Neill;student;Assessment team`,
  `two-${address};Sam;Green;;Asessment team`,
  "tom@northdown.example;Tom;Whitaker;;",
].join("\r\n");

export const journeys = {
  async "an administrator invites somebody, who sets a password and is let in"(page) {
    await signIn(page, "gareth");
    await goTo(page, "Admin", "People");
    await page.getByRole("link", { name: "Tom Whitaker" }).waitFor();
    await seen(page, "accounts-people");
    await page.locator("main").getByRole("link", { name: "Invite people" }).click();
    await page.getByLabel("First name").fill("Ada");
    await page.getByLabel("Last name").fill("Brook");
    await page.getByLabel("Email address").fill(address);
    await page.getByLabel("Service area or team (optional)").selectOption({ label: "Adult Services" });
    await seen(page, "accounts-invite");
    await page.getByRole("button", { name: "Invite", exact: true }).click();
    await heading(page, "Invitations").waitFor();
    await page.getByRole("link", { name: "Ada Brook" }).waitFor({ timeout: 90_000 });
    await seen(page, "accounts-invitations");
    const mail = await mailTo(page, address);
    assert.equal(mail.subject, "Set up your Evident account");

    const hers = await (await page.context().browser().newContext({ locale: "en-GB" })).newPage();
    await hers.goto(mail.text.match(/https?:\/\/\S+/)[0]);
    await hers.locator("a[href*='login-actions'], a[href*='action-token']").first().click();
    await hers.getByLabel("New password", { exact: true }).fill("evident-demo");
    await hers.getByLabel("Type it again", { exact: true }).fill("evident-demo");
    await hers.getByRole("button", { name: "Save and continue" }).click();
    await heading(hers, /./).waitFor();
    await signIn(hers, address);

    await page.getByRole("link", { name: "Ada Brook" }).click();
    await heading(page, "Ada Brook").waitFor();
    await page.getByText("Sign them out everywhere", { exact: true }).first().click();
    await page.getByRole("button", { name: "Sign them out everywhere" }).click();
    await page.getByText("They are signed out.").waitFor();
    await seen(page, "accounts-person");
    await hers.context().close();
  },

  async "a sheet of people is looked at, put right and sent"(page) {
    await signIn(page, "gareth");
    await goTo(page, "Admin", "Foster households", "People");
    await page.getByRole("heading", { name: "Adeyemi household" }).waitFor();
    await seen(page, "accounts-households");
    await goTo(page, "Admin", "Invitations", "People");
    await page.locator("main").getByRole("link", { name: "Invite people" }).click();
    await page.getByRole("link", { name: "Invite many from a sheet" }).click();
    await page
      .getByLabel("Sheet", { exact: true })
      .setInputFiles({ name: "starters.csv", mimeType: "text/csv", buffer: Buffer.from(sheet) });
    await page.getByRole("button", { name: "Check the sheet" }).click();
    await heading(page, "1 person ready to invite").waitFor();
    await page.getByText("There is no team of this name. Is it Assessment team?").waitFor();
    await seen(page, "accounts-sheet");
    await page.getByRole("button", { name: "Invite 1 person" }).click();
    await heading(page, "1 person invited").waitFor();
    await seen(page, "accounts-sent");
  },
};
