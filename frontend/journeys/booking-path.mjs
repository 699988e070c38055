import assert from "node:assert/strict";
import { asOnPage, heading, inTheApp, mailTo, seen, signIn, web } from "./browser.mjs";

const estuary = "00000000-0000-7000-8000-000000000002";
const title = `Writing analysis ${Date.now()}`;

/** A workshop with one place, where a manager approves each booking. */
async function plan(ask) {
  const day = new Date(Date.now() + 30 * 86_400_000).toISOString().slice(0, 10);
  const { body, tag } = await ask("POST", "/events", {
    organisationId: estuary,
    kind: "workshop",
    title,
    startsAt: `${day}T10:00`,
    endsAt: `${day}T13:00`,
    mode: "in-person",
    venue: "The Academy",
    capacity: 1,
    approval: true,
    asksOffers: true,
    visibility: "organisation",
  });
  await ask("POST", `/events/${body.id}/publish`, undefined, { "If-Match": tag });
  return body.id;
}

/** A colleague with a browser of their own. */
async function colleague(page, name) {
  const context = await page
    .context()
    .browser()
    .newContext({ locale: "en-GB", viewport: { width: 1280, height: 900 } });
  const theirs = await context.newPage();
  if (name) await signIn(theirs, name);
  return theirs;
}

async function book(page, id, button) {
  await inTheApp(page, `/events/${id}`);
  await page.getByRole("link", { name: button }).click();
  await page.getByRole("button", { name: button }).click();
  await page.getByText(/^Done\./).waitFor();
}

const about = (words) => new RegExp(`^${words}: ${title}$`);

export const journeys = {
  async "a place is asked for, approved, offered to who waits, taken, given to a colleague and cancelled, with its mails"(priya) {
    await signIn(priya, "priya");
    const id = await plan(await asOnPage(priya));
    await book(priya, id, "Book a place");
    await priya.getByText("Your place is kept until your manager has decided.").waitFor();

    const amara = await colleague(priya, "amara");
    await inTheApp(amara, `/events/${id}`);
    await amara.getByRole("link", { name: "Join the line" }).click();
    await amara.getByLabel("What can you bring? (optional)").fill("Ten reviews");
    await seen(amara, "path-join-the-line");
    await amara.getByRole("button", { name: "Join the line" }).click();
    await amara.getByText(/You are first in line/).waitFor();
    await mailTo(amara, "amara@estuary.example", about("You are on the waiting list"));

    await mailTo(amara, "helen@estuary.example", about("To approve"));
    const helen = await colleague(priya, "helen");
    await inTheApp(helen, "/events/approvals");
    await helen.getByRole("button", { name: `Approve Amara Osei, ${title}` }).waitFor();
    await seen(helen, "path-approvals");
    await helen.getByRole("button", { name: `Approve Amara Osei, ${title}` }).click();
    await helen.getByText(`Approved: Amara Osei, ${title}`).waitFor();

    await priya.getByRole("link", { name: "Cancel the booking" }).click();
    await priya.getByRole("button", { name: "Cancel the booking" }).click();
    await priya.getByText("It was cancelled.").waitFor();

    const offer = await mailTo(amara, "amara@estuary.example", about("A place is free for you"));
    const [link] = offer.text.match(/https?:\S+\/offers\/[\w.-]+/) ?? [];
    assert.ok(link, offer.text);
    const phone = await colleague(priya);
    await phone.goto(web + new URL(link).pathname);
    await heading(phone, title).waitFor();
    await seen(phone, "path-offer");
    await phone.getByRole("button", { name: "Take the place" }).click();
    await phone.getByText("You took the place. We look forward to seeing you.").waitFor();
    await mailTo(amara, "amara@estuary.example", about("You have a place"));

    await inTheApp(amara, "/events/mine");
    await amara.getByRole("link", { name: title }).click();
    await amara.getByText("You have a place.").waitFor();
    await seen(amara, "path-booking");
    await amara.getByRole("link", { name: "A colleague comes instead" }).click();
    await amara.getByLabel("Who comes instead?").fill("marc");
    await amara.getByRole("button", { name: "Choose Marcus Bell" }).click();
    await seen(amara, "path-substitute");
    await amara.getByRole("button", { name: "Give them the place" }).click();
    await amara.getByText("A colleague comes instead.").waitFor();
    await mailTo(amara, "amara@estuary.example", about("A colleague goes in your place"));
    await mailTo(amara, "marcus@estuary.example", about("You have a place"));

    await inTheApp(priya, `/events/${id}/people?show=all`);
    await priya.getByRole("link", { name: "Marcus Bell" }).waitFor();
    await seen(priya, "path-everyone");
    await priya.getByRole("link", { name: "Marcus Bell" }).click();
    await priya.getByRole("link", { name: "Cancel the booking" }).click();
    await priya.getByText("Marcus Bell is told that their booking is cancelled, and why.").waitFor();
    await priya.getByRole("textbox").fill("He is on placement that week");
    await seen(priya, "path-cancel-for");
    await priya.getByRole("button", { name: "Cancel the booking" }).click();
    await priya.getByText("“He is on placement that week”").waitFor();
    await mailTo(amara, "marcus@estuary.example", about("Your booking is cancelled"));
    await Promise.all([amara, helen, phone].map((each) => each.context().close()));
  },
};
