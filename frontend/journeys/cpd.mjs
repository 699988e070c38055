import { expectAccessible, heading, inTheApp, seen, shot, signIn, web } from "./browser.mjs";

const amarasPiece = "00000000-0000-7000-8000-000000016001";
const learnt = (page) => page.getByLabel("What did you learn?", { exact: true });
const saved = (page) =>
  page
    .locator(".ev-saved p")
    .getByText(/^Saved \d\d:\d\d$/)
    .waitFor();
const notSaved = (page, words) => page.locator(".ev-saved--not p").getByText(words).waitFor();

/** Begins a piece and waits until it has an address of its own. */
async function begin(page, title) {
  await inTheApp(page, "/cpd/new");
  await page.getByLabel("Title", { exact: true }).fill(title);
  await saved(page);
  await page.waitForURL(/\/cpd\/[0-9a-f-]+\/edit$/);
  return page.url();
}

/** What the API holds, as anybody reads it who opens the piece anew. */
async function expectKept(page, address, text) {
  await page.goto(address.replace(/\/edit$/, ""));
  await page.getByText(text).waitFor();
}

/** Saves are stopped on their way: before they reach the API, or after, so that only the answer is lost. */
async function lose(page, when) {
  await page.route("**/api/v1/cpd-records/**", async (route) => {
    if (route.request().method() !== "PUT") return route.fallback();
    if (when === "after") await route.fetch();
    return route.abort("connectionfailed");
  });
}

export const journeys = {
  async "pieces are looked through, one is written from an event, called done and thrown away"(page) {
    await signIn(page, "amara");
    await page.getByRole("navigation", { name: "Main" }).getByRole("link", { name: "My CPD" }).click();
    await page.getByRole("link", { name: "Working together: thresholds in my first assessments" }).waitFor();
    await seen(page, "cpd");
    await page.getByRole("link", { name: "Working together: thresholds in my first assessments" }).click();
    await heading(page, "Working together: thresholds in my first assessments").waitFor();
    await seen(page, "cpd-piece");
    await page.emulateMedia({ media: "print" });
    await shot(page, "cpd-piece-print");
    await page.emulateMedia({ media: "screen" });
    await inTheApp(page, "/resources/00000000-0000-7000-8000-000000001017");
    await page.getByRole("link", { name: "Start a CPD note" }).click();
    await heading(page, "Write a new piece").waitFor();
    await page.getByLabel("What was it, and why is it relevant to your work?").fill("A briefing, before a visit.");
    await saved(page);
    await seen(page, "cpd-edit");
    await page.getByRole("button", { name: "Done" }).click();
    await page.getByRole("alert").getByRole("link", { name: "Write what you learnt" }).waitFor();
    await seen(page, "cpd-refused");
    await page.getByLabel("Day", { exact: true }).first().fill("20");
    await page.getByLabel("Month", { exact: true }).first().fill("11");
    await page.getByLabel("Year", { exact: true }).first().fill("2025");
    await learnt(page).fill("Capacity is looked at decision by decision.");
    await page.getByLabel(/^What did it change/).fill("I asked about one decision only.");
    await page.getByRole("button", { name: "Done" }).click();
    await page.getByText("Done", { exact: true }).waitFor();
    await page.getByRole("button", { name: "Throw it away" }).click();
    await page.getByText("Thrown away.").waitFor();
    await page.getByRole("button", { name: "Put it back" }).click();
    await page.getByText("It is back among your pieces.").waitFor();
    await expectAccessible(page, "restored");
  },

  async "whoever types never loses: the network goes in the middle of a sentence"(page) {
    await signIn(page, "tom");
    const address = await begin(page, "On the train");
    await learnt(page).pressSequentially("The tunnel came when I");
    await page.context().setOffline(true);
    await learnt(page).pressSequentially(" was in the middle of it");
    await notSaved(page, "Not saved: you are offline. Kept on this device");
    await seen(page, "cpd-offline");
    await page.context().setOffline(false);
    await saved(page);
    await expectKept(page, address, "The tunnel came when I was in the middle of it");
  },

  async "whoever types never loses: the sign-in ends in the middle of a sentence"(page) {
    await signIn(page, "tom");
    await begin(page, "Before supervision");
    await learnt(page).pressSequentially("She said that");
    await saved(page);
    await page.route("**/api/v1/cpd-records/**", (route) =>
      route.fulfill({
        status: 401,
        headers: { "Content-Type": "application/problem+json", "Access-Control-Allow-Origin": "*" },
        json: { type: "/problems/not-signed-in", title: "Sign in to continue", status: 401, requestId: "x", errors: [] },
      }),
    );
    await learnt(page).pressSequentially(" nobody had asked");
    await notSaved(page, "Not saved: you are signed out. Kept on this device");
    await page.unroute("**/api/v1/cpd-records/**");
    await page.getByRole("button", { name: "Sign in again" }).click();
    await page.getByText("We kept what you typed on this device").waitFor();
    await page.waitForFunction(() => document.activeElement?.id === "learning");
    await page.keyboard.type(" her.");
    await saved(page);
    const address = page.url();
    await expectKept(page, address, "She said that nobody had asked her.");
  },

  async "whoever types never loses: the tab is closed, and answers are lost on the way"(page) {
    await signIn(page, "tom");
    const address = await begin(page, "In a hurry");
    await lose(page, "before");
    await learnt(page).pressSequentially("Never sent");
    await notSaved(page, /Not saved/);
    const again = await page.context().newPage();
    await page.close();
    await signInAt(again, address);
    await again.getByText("We kept what you typed on this device").waitFor();
    await saved(again);
    await lose(again, "after");
    await learnt(again).press("End");
    await learnt(again).pressSequentially(", then sent and not answered");
    await notSaved(again, /Not saved/);
    await learnt(again).pressSequentially(", then more");
    await again.unroute("**/api/v1/cpd-records/**");
    await saved(again);
    if (await again.getByRole("form", { name: "Choose what to keep" }).isVisible())
      throw new Error("Our own save was taken for somebody else's");
    await expectKept(again, address, "Never sent, then sent and not answered, then more");
  },

  async "whoever types never loses: two tabs write in the same piece"(page) {
    await signIn(page, "tom");
    const address = await begin(page, "In two places");
    const other = await page.context().newPage();
    await signInAt(other, address);
    await learnt(other).fill("Written on the phone");
    await saved(other);
    // Coming back to a tab reads what was saved elsewhere; here the person types before that is known.
    await page.route("**/api/v1/cpd-records/**", (route) =>
      route.request().method() === "GET" ? route.abort() : route.fallback(),
    );
    await page.bringToFront();
    await learnt(page).pressSequentially("Written on the laptop");
    await page.unroute("**/api/v1/cpd-records/**");
    const choice = page.getByRole("form", { name: "Choose what to keep" });
    await choice.getByText("Written on the phone").waitFor();
    await choice.getByText("Written on the laptop").waitFor();
    await seen(page, "cpd-two-tabs");
    await choice.getByRole("button", { name: "Keep what I chose" }).click();
    await saved(page);
    await expectKept(page, address, /Written on the phone\s+Written on the laptop/);
    await inTheApp(page, `/cpd/${amarasPiece}`);
    await heading(page, "Page not found").waitFor();
  },
};

/** A new tab has to ask the sign-in server first, which knows the person still. */
async function signInAt(page, address) {
  await page.goto(web);
  await page.getByRole("banner").getByRole("button", { name: "Sign in" }).click();
  await page.getByRole("heading", { level: 1, name: /Good (morning|afternoon|evening)/ }).waitFor();
  await page.goto(address);
}
