import { existsSync, readFileSync, mkdirSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { chromium } from "playwright-core";

export const web = process.env.EVIDENT_WEB_URL ?? `http://localhost:${process.env.EVIDENT_WEB_PORT ?? 3000}`;
const inbox = `http://localhost:${process.env.EVIDENT_INBOX_PORT ?? 8025}`;
const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const shots = process.env.EVIDENT_SHOTS;

/** A real Chromium: the system's where there is one, Playwright's own otherwise. */
export async function openBrowser() {
  const executablePath = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"].find(existsSync);
  return chromium.launch({
    ...(executablePath ? { executablePath } : {}),
    args: [
      "--headless",
      "--no-sandbox",
      "--disable-gpu",
      "--disable-quic",
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
      // A page whose answer a journey alters counts as a public one, which may not call this machine otherwise.
      "--disable-features=LocalNetworkAccessChecks",
    ],
  });
}

let signedIn = Promise.resolve();

/** One after the other: Keycloak turns away somebody who signs in twice in the same moment. */
export function signIn(page, username) {
  const mine = signedIn.then(() => signInNow(page, username));
  signedIn = mine.catch(() => undefined);
  return mine;
}

async function signInNow(page, username) {
  await page.goto(web);
  await page.getByRole("banner").getByRole("button", { name: "Sign in" }).click();
  await page.locator("#username").fill(username);
  await page.locator("[type=submit], #kc-login").first().click();
  await page.locator("#password").fill("evident-demo");
  await page.locator("#kc-login").click();
  await page.getByRole("heading", { level: 1, name: /Good (morning|afternoon|evening)/ }).waitFor();
}

/** Axe with every rule on; fails with what it found and where. */
export async function expectAccessible(page, where) {
  if (!(await page.evaluate(() => "axe" in globalThis))) await page.evaluate(axe);
  const { violations } = await page.evaluate(() => globalThis.axe.run(document, { resultTypes: ["violations"] }));
  if (violations.length > 0) {
    const found = violations.map(
      (v) =>
        `${v.id}: ${v.nodes
          .map((n) => n.target.join(" "))
          .slice(0, 4)
          .join(" | ")}`,
    );
    throw new Error(`Not accessible: ${where}\n  ${found.join("\n  ")}`);
  }
}

export async function expectNoSidewaysScroll(page, where) {
  const over = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  if (over > 0) throw new Error(`${where} scrolls sideways by ${over} px`);
}

export async function shot(page, name) {
  if (!shots) return;
  mkdirSync(shots, { recursive: true });
  await page.screenshot({ path: join(shots, `${name}.png`), fullPage: true });
}

export const heading = (page, name) => page.getByRole("heading", { level: 1, name });

/** Looks at the same page on a phone and in the dark as well. */
export async function seen(page, name) {
  await page.locator(".ev-skeleton").first().waitFor({ state: "detached" });
  await expectAccessible(page, name);
  await shot(page, `${name}-1280`);
  await page.setViewportSize({ width: 320, height: 844 });
  await expectNoSidewaysScroll(page, `${name} at 320`);
  await page.setViewportSize({ width: 390, height: 844 });
  await shot(page, `${name}-390`);
  await page.emulateMedia({ colorScheme: "dark" });
  await expectAccessible(page, `${name} on a phone in the dark`);
  await shot(page, `${name}-390-dark`);
  await page.emulateMedia({ colorScheme: "light" });
  await page.setViewportSize({ width: 1280, height: 900 });
}

/** From anywhere to a place of an area; in a large one, by its group. */
export async function goTo(page, area, place, group) {
  const link = (nav, name) => page.getByRole("navigation", { name: nav, exact: true }).getByRole("link", { name, exact: true });
  await link("Main", area).click();
  if (group) await link(area, group).click();
  await link(group ? `${area}: ${group}` : area, place).click();
}

export const atTheDesk = (page, place) => goTo(page, "Desk", place);

/** To a path without loading the app anew, which would sign in again first. */
export const inTheApp = (page, path) =>
  page.evaluate((to) => {
    history.pushState(null, "", to);
    dispatchEvent(new PopStateEvent("popstate", { state: null }));
  }, path);

/** The newest mail to the address, of this subject where one is asked for, once it has arrived. */
export async function mailTo(page, address, subject = /./) {
  const deadline = Date.now() + 60_000;
  let known = [];
  while (Date.now() < deadline) {
    const mails = await (await page.request.get(`${inbox}/api/email`)).json();
    known = (mails.data ?? mails.items ?? mails).filter((mail) => mail.to.some((to) => to.address === address));
    const found = known.filter((mail) => subject.test(mail.subject)).at(-1);
    if (found) return found;
    await page.waitForTimeout(200);
  }
  throw new Error(`No mail reached ${address} about ${subject}, only: ${known.map((mail) => mail.subject).join("; ")}`);
}

/** The API, asked as whoever is signed in on the page. */
export async function asOnPage(page) {
  const sent = page.waitForRequest((request) => request.url().includes("/api/v1/") && Boolean(request.headers().authorization));
  await page.reload();
  const request = await sent;
  const api = `${new URL(request.url()).origin}/api/v1`;
  const headers = { Authorization: request.headers().authorization };
  return async (method, path, data, more = {}) => {
    const answer = await page.request.fetch(api + path, { method, data, headers: { ...headers, ...more } });
    if (!answer.ok()) throw new Error(`${method} ${path}: ${answer.status()} ${await answer.text()}`);
    return { body: await answer.json(), tag: answer.headers().etag };
  };
}
