import assert from "node:assert/strict";
import { asOnPage, heading, inTheApp, seen, shot, signIn, web } from "./browser.mjs";

const northdown = "00000000-0000-7000-8000-000000000001";

/** The time on a clock in the United Kingdom, so many minutes from now. */
function ukTime(minutes) {
  const parts = new Intl.DateTimeFormat("sv-SE", { timeZone: "Europe/London", dateStyle: "short", timeStyle: "short" });
  return parts.format(new Date(Date.now() + minutes * 60_000)).replace(" ", "T");
}

/** A session of Northdown that begins in ten minutes, so that its code is good. */
async function plan(ask) {
  const event = {
    organisationId: northdown,
    kind: "stop-the-clock",
    title: "Stop the Clock: signing in",
    startsAt: ukTime(10),
    endsAt: ukTime(190),
    mode: "in-person",
    venue: "The Academy",
    capacity: 20,
    protectedMinutes: 180,
    visibility: "organisation",
  };
  const { body, tag } = await ask("POST", "/events", event);
  await ask("POST", `/events/${body.id}/publish`, undefined, { "If-Match": tag });
  return body.id;
}

export const journeys = {
  async "people sign in by code, the list is put right, and a certificate is checked by anyone"(page) {
    await signIn(page, "gareth");
    const ask = await asOnPage(page);
    const id = await plan(ask);
    await inTheApp(page, `/events/${id}/sign-in-code`);
    await page.getByRole("img", { name: /QR code/ }).waitFor();
    await seen(page, "sign-in-code");
    const { code } = (await ask("GET", `/events/${id}/sign-in`)).body;

    const phone = await page
      .context()
      .browser()
      .newContext({ locale: "en-GB", viewport: { width: 390, height: 844 } });
    const tom = await phone.newPage();
    await signIn(tom, "tom");
    await inTheApp(tom, `/check-in/${code}`);
    await seen(tom, "check-in");
    await tom.getByRole("button", { name: "I am here" }).click();
    await heading(tom, "You are signed in").waitFor();
    await seen(tom, "checked-in");

    await inTheApp(page, `/events/${id}/people`);
    const row = page.getByRole("group", { name: /Tom Whitaker/ });
    await row.getByRole("radio", { name: "In part" }).check();
    await row.getByLabel(/Minutes/).fill("90");
    await seen(page, "organiser-desk");
    await page.getByRole("button", { name: "Save who came" }).click();
    await page.getByText("1 saved").waitFor();
    await page.getByLabel("Name").fill("daniel");
    await page.getByRole("button", { name: "Choose Daniel Okafor" }).click();
    await page.getByText("Daniel Okafor walked in").waitFor();
    await page.getByRole("link", { name: "Print a sign-in sheet" }).click();
    await page.getByRole("row", { name: /Daniel Okafor/ }).waitFor();
    await page.emulateMedia({ media: "print" });
    await shot(page, "sign-in-sheet-print");
    await page.emulateMedia({ media: "screen" });

    await inTheApp(tom, "/events/attended");
    await tom.getByRole("link", { name: "Stop the Clock: signing in" }).first().waitFor();
    await seen(tom, "attended");
    const download = tom.waitForEvent("download");
    await tom.getByRole("button", { name: "Certificate for Stop the Clock: signing in" }).first().click();
    assert.equal((await download).suggestedFilename(), "certificate.pdf");
    await phone.close();

    const anyone = await page.context().browser().newContext({ locale: "en-GB" });
    const stranger = await anyone.newPage();
    const { items } = (await ask("GET", `/events/${id}/attendance`)).body;
    assert.equal(items.length, 2);
    await stranger.goto(`${web}/certificates`);
    await stranger.getByLabel("Code on the certificate").fill("AAAA AAAA AAAA");
    await stranger.getByRole("button", { name: "Check" }).click();
    await stranger.getByText(/No certificate has this code/).waitFor();
    await seen(stranger, "certificate-unknown");
    await anyone.close();
  },

  async "whoever runs an event sees what is asked about it, and changes it"(page) {
    await signIn(page, "gareth");
    const id = await plan(await asOnPage(page));
    await inTheApp(page, `/events/${id}/evaluations?show=baseline`);
    await page.getByText(/Fewer than 5 people have answered/).waitFor();
    await seen(page, "evaluation-results");
    await page.getByRole("link", { name: "Change what is asked" }).click();
    await page.getByLabel("Question").first().fill("How much do you know about signing in?");
    await seen(page, "evaluation-questions");
    await page.getByRole("button", { name: "Save" }).click();
    await heading(page, "What people made of it").waitFor();
  },
};
