import assert from "node:assert/strict";
import { expectAccessible, expectNoSidewaysScroll, mailTo, shot, signIn, web } from "./browser.mjs";

const realm = `http://localhost:${process.env.EVIDENT_KEYCLOAK_PORT ?? 8180}/realms/evident`;
const heading = (page, name) => page.getByRole("heading", { level: 1, name });

/** The page as it is: wide, narrow and at 400 % zoom (1280 px seen as 320), in light and in the dark. */
async function expectGoodEverywhere(page, name) {
  for (const colorScheme of ["light", "dark"]) {
    await page.emulateMedia({ colorScheme });
    for (const [width, height] of [
      [1280, 900],
      [320, 256],
    ]) {
      await page.setViewportSize({ width, height });
      await expectAccessible(page, `${name}, ${colorScheme}, ${width} px`);
      await expectNoSidewaysScroll(page, `${name}, ${colorScheme}, ${width} px`);
      await shot(page, `signin-${name}-${colorScheme}-${width}`);
    }
  }
  await page.emulateMedia({ colorScheme: "light" });
  await page.setViewportSize({ width: 1280, height: 900 });
}

async function openSignIn(page) {
  await page.goto(web);
  await page.getByRole("banner").getByRole("button", { name: "Sign in" }).click();
  await heading(page, "Sign in to Evident").waitFor();
}

async function answer(page, label, text, button) {
  await page.getByRole("textbox", { name: label }).fill(text);
  await page.getByRole("button", { name: button, exact: true }).click();
}

export const journeys = {
  async "the sign-in pages wear Evident's clothes, and say what is wrong"(page) {
    await openSignIn(page);
    await page.waitForLoadState();
    assert.match(await page.evaluate(() => getComputedStyle(document.body).fontFamily), /Atkinson Hyperlegible Next/);
    assert.ok(await page.evaluate(async () => (await document.fonts.load("16px 'Atkinson Hyperlegible Next'")).length > 0));
    await expectGoodEverywhere(page, "user-name");
    await answer(page, "User name or work email address", "helen", "Continue");
    await heading(page, "Enter your password").waitFor();
    await expectGoodEverywhere(page, "password");
    await page.getByRole("button", { name: "Show password" }).click();
    await page.getByRole("button", { name: "Hide password" }).waitFor();
    await page.locator("#password").fill("not-my-password");
    await page.getByRole("button", { name: "Sign in", exact: true }).click();
    await page.getByRole("heading", { name: "There is a problem" }).waitFor();
    assert.equal(await page.evaluate(() => document.activeElement?.className), "ev-summary");
    await expectGoodEverywhere(page, "password-wrong");
  },

  async "someone who forgot a password chooses a new one from the mail"(page) {
    await openSignIn(page);
    await answer(page, "User name or work email address", "ewan", "Continue");
    await page.getByRole("link", { name: "I have forgotten my password" }).click();
    await heading(page, "Reset your password").waitFor();
    await expectGoodEverywhere(page, "reset");
    await page.getByRole("button", { name: "Send the link" }).click();
    await page.getByText(/an email with a link is on its way/).waitFor();
    await expectGoodEverywhere(page, "reset-sent");
    const mail = await mailTo(page, "ewan@alderbrook.example");
    assert.equal(mail.subject, "Choose a new Evident password");
    await page.setContent(mail.html);
    await shot(page, "mail-reset");
    await page.goto(mail.text.match(/https?:\/\/\S+/)[0]);
    await heading(page, "Choose a new password").waitFor();
    await expectGoodEverywhere(page, "new-password");
    await page.getByLabel("New password", { exact: true }).fill("short");
    await page.getByLabel("Type it again", { exact: true }).fill("short");
    await page.getByRole("button", { name: "Save and continue" }).click();
    await page.getByRole("link", { name: "Use at least 10 characters" }).waitFor();
    await expectGoodEverywhere(page, "new-password-short");
    await page.getByLabel("New password", { exact: true }).fill("evident-demo");
    await page.getByLabel("Type it again", { exact: true }).fill("evident-demo");
    await page.getByRole("button", { name: "Save and continue" }).click();
    await heading(page, /Good (morning|afternoon|evening)/).waitFor();
    await page.goto(mail.text.match(/https?:\/\/\S+/)[0]);
    await heading(page, /./).waitFor();
    await expectGoodEverywhere(page, "link-used");
  },

  async "details, the account console, an error and signing out look like Evident too"(page) {
    await signIn(page, "ruth");
    const asked = new URLSearchParams({
      client_id: "evident-web",
      response_type: "code",
      scope: "openid",
      redirect_uri: `${web}/signed-in`,
      code_challenge: "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM",
      code_challenge_method: "S256",
      kc_action: "UPDATE_PROFILE",
    });
    await page.goto(`${realm}/protocol/openid-connect/auth?${asked}`);
    await heading(page, "Check your details").waitFor();
    await expectGoodEverywhere(page, "details");
    await page.goto(`${realm}/account`);
    await page.getByRole("heading", { name: "Personal info" }).waitFor();
    const masthead = page.locator(".pf-v5-c-masthead");
    assert.equal(await masthead.evaluate((bar) => getComputedStyle(bar).backgroundColor), "rgb(15, 63, 58)");
    await shot(page, "account-console");
    await page.goto(`${realm}/protocol/openid-connect/auth?client_id=nobody`);
    await heading(page, "Something is not right").waitFor();
    await expectGoodEverywhere(page, "error");
    await page.goto(`${realm}/protocol/openid-connect/logout`);
    await heading(page, "Sign out of Evident").waitFor();
    await expectGoodEverywhere(page, "sign-out");
    await page.getByRole("button", { name: "Sign out" }).click();
    await heading(page, "You are signed out").waitFor();
    await expectGoodEverywhere(page, "signed-out");
  },
};
