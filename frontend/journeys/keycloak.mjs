import assert from "node:assert/strict";
import { createHmac } from "node:crypto";
import { expectAccessible, expectNoSidewaysScroll, heading, shot, signIn, web } from "./browser.mjs";

const keycloak = `http://localhost:${process.env.EVIDENT_KEYCLOAK_PORT ?? 8180}`;
const realm = `${keycloak}/admin/realms/evident`;

/** What an administrator of Keycloak does in its console. */
async function admin(page) {
  const form = { grant_type: "password", client_id: "admin-cli", username: "admin", password: "evident-demo" };
  const answer = await page.request.post(`${keycloak}/realms/master/protocol/openid-connect/token`, { form });
  const headers = { Authorization: `Bearer ${(await answer.json()).access_token}` };
  return {
    get: async (path) => (await page.request.get(realm + path, { headers })).json(),
    post: (path, data) => page.request.post(realm + path, { headers, data }),
    remove: (path) => page.request.delete(realm + path, { headers }),
  };
}

async function removeCareful(api) {
  for (const user of await api.get("/users?exact=true&username=careful")) await api.remove(`/users/${user.id}`);
}

/** Somebody whose organisation requires a second factor. */
async function makeCareful(api) {
  await removeCareful(api);
  await api.post("/users", {
    username: "careful",
    email: "careful@northdown.example",
    emailVerified: true,
    firstName: "Carrie",
    lastName: "Full",
    enabled: true,
    credentials: [{ type: "password", value: "evident-demo" }],
  });
  const [user] = await api.get("/users?exact=true&username=careful");
  await api.post(`/users/${user.id}/role-mappings/realm`, [
    await api.get("/roles/second-factor"),
    await api.get("/roles/practitioner"),
  ]);
}

/** The six digits that an authenticator app shows (RFC 6238). */
function code(secret, ahead = 0) {
  const step = Buffer.alloc(8);
  step.writeBigInt64BE(BigInt(Math.floor(Date.now() / 30_000) + ahead));
  const hash = createHmac("sha1", secret).update(step).digest();
  return String((hash.readUInt32BE(hash.at(-1) & 15) & 0x7fffffff) % 1_000_000).padStart(6, "0");
}

/** Wide in the light and narrow in the dark. */
async function expectGood(page, name) {
  await expectAccessible(page, name);
  await shot(page, `keycloak-${name}-1280`);
  await page.emulateMedia({ colorScheme: "dark" });
  await page.setViewportSize({ width: 320, height: 700 });
  await expectAccessible(page, `${name}, dark, 320 px`);
  await expectNoSidewaysScroll(page, `${name} at 320 px`);
  await shot(page, `keycloak-${name}-320-dark`);
  await page.emulateMedia({ colorScheme: "light" });
  await page.setViewportSize({ width: 1280, height: 900 });
}

async function enterPassword(page) {
  await page.goto(web);
  await page.getByRole("banner").getByRole("button", { name: "Sign in" }).click();
  await page.locator("#username").fill("careful");
  await page.locator("#kc-login").click();
  await page.locator("#password").fill("evident-demo");
  await page.locator("#kc-login").click();
}

export const journeys = {
  async "whoever must have a second factor sets one up, and can do without the telephone"(page) {
    const api = await admin(page);
    await makeCareful(api);
    await enterPassword(page);
    await heading(page, "Set up a second step").waitFor();
    await expectGood(page, "second-step");
    await page.getByRole("link", { name: /show me the key/ }).click();
    await page.getByLabel("Six digits from the app").fill("000000");
    await page.getByRole("button", { name: "Save and continue" }).click();
    await page.getByRole("heading", { name: "There is a problem" }).waitFor();
    await expectGood(page, "second-step-wrong");
    const secret = await page.locator("[name=totpSecret]").inputValue();
    await page.getByLabel("Six digits from the app").fill(code(secret));
    await page.getByRole("button", { name: "Save and continue" }).click();
    await heading(page, "Keep your recovery codes").waitFor();
    await expectGood(page, "recovery-codes");
    const [first] = await page.locator("#kc-recovery-codes-list li").allInnerTexts();
    await page.getByLabel("I have kept these codes").check();
    await page.getByRole("button", { name: "Save and continue" }).click();
    await heading(page, /Good (morning|afternoon|evening)/).waitFor();
    const again = await (await page.context().browser().newContext({ locale: "en-GB" })).newPage();
    await enterPassword(again);
    await heading(again, "Enter your code").waitFor();
    await expectGood(again, "code");
    await again.getByRole("button", { name: "Sign in another way" }).click();
    await heading(again, "Choose how to sign in").waitFor();
    await expectGood(again, "ways");
    await again.getByRole("button", { name: /A recovery code/ }).click();
    await again.getByLabel("Recovery code number 1").fill(first);
    await expectGood(again, "recovery-code");
    await again.getByRole("button", { name: "Sign in", exact: true }).click();
    await heading(again, /Good (morning|afternoon|evening)/).waitFor();
    await again.context().close();
    await removeCareful(api);
  },

  async "an admin gets from Evident to the accounts of the organisation in one click, and to no others"(page) {
    await signIn(page, "gareth");
    await page.goto(`${web}/accounts-in-keycloak`);
    await heading(page, "Passwords and second factors").waitFor();
    await expectGood(page, "the-way");
    await page.getByRole("link", { name: "Open Keycloak" }).click();
    await page.getByRole("link", { name: "tom", exact: true }).waitFor();
    assert.equal(await page.getByRole("link", { name: "amara", exact: true }).count(), 0);
    await shot(page, "keycloak-console");
    await page.getByRole("link", { name: "tom", exact: true }).click();
    await page.getByRole("textbox", { name: "Email" }).waitFor();
    await shot(page, "keycloak-console-tom");
  },
};
