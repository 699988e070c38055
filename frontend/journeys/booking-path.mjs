import assert from "node:assert/strict";
import { asOnPage, heading, inTheApp, mailTo, seen, signIn, web } from "./browser.mjs";

const estuary = "00000000-0000-7000-8000-000000000002";
const title = `Writing analysis ${Date.now()}`;

const day = new Date(Date.now() + 30 * 86_400_000).toISOString().slice(0, 10);
const workshop = {
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
};

/** A workshop with one place, where a manager approves each booking. */
async function plan(ask) {
  const { body, tag } = await ask("POST", "/events", workshop);
  await ask("POST", `/events/${body.id}/publish`, undefined, { "If-Match": tag });
  return body.id;
}

/** From now on nobody has to approve. */
async function approveNoMore(ask, id) {
  const { tag } = await ask("GET", `/events/${id}`);
  await ask("PUT", `/events/${id}`, { ...workshop, approval: false }, { "If-Match": tag });
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

/** A mail is written for how things stand when it leaves, and so is waited for before they change. */
const told = (page, name, words) => mailTo(page, `${name}@estuary.example`, about(words));

export const journeys = {
  async "a place is asked for, approved, let go, offered to who waits, given to a colleague and cancelled, with its mails"(
    priya,
  ) {
    await signIn(priya, "priya");
    const ask = await asOnPage(priya);
    const id = await plan(ask);

    // They sign in one after the other, while the first goes on.
    const [amaras, helens, marcuss] = ["amara", "helen", "marcus"].map((name) => colleague(priya, name));
    const amara = await amaras;
    await book(amara, id, "Book a place");
    await amara.getByText("Your place is kept until your manager has decided.").waitFor();
    const helen = await helens;
    await inTheApp(helen, "/events/approvals");
    await helen.getByRole("button", { name: `Approve Amara Osei, ${title}` }).waitFor();
    await seen(helen, "path-approvals");
    await told(helen, "helen", "To approve");
    await told(amara, "amara", "You asked for a place");
    await helen.getByRole("button", { name: `Approve Amara Osei, ${title}` }).click();
    await helen.getByText(`Approved: Amara Osei, ${title}`).waitFor();

    await approveNoMore(ask, id);
    const marcus = await marcuss;
    await book(marcus, id, "Join the line");
    await marcus.getByText(/You are first in line/).waitFor();

    await told(amara, "amara", "You have a place");
    await told(marcus, "marcus", "You are on the waiting list");
    await amara.getByRole("link", { name: "Cancel the booking" }).click();
    await amara.getByRole("button", { name: "Cancel the booking" }).click();
    await amara.getByText("It was cancelled.").waitFor();

    const offer = await told(marcus, "marcus", "A place is free for you");
    const [link] = offer.text.match(/https?:\S+\/offers\/[\w.-]+/) ?? [];
    assert.ok(link, offer.text);
    const phone = await colleague(priya);
    await phone.goto(web + new URL(link).pathname);
    await heading(phone, title).waitFor();
    await seen(phone, "path-offer");
    await phone.getByRole("button", { name: "Take the place" }).click();
    await phone.getByText("You took the place. We look forward to seeing you.").waitFor();

    await inTheApp(marcus, "/events/mine");
    await marcus.getByRole("link", { name: title }).click();
    await marcus.getByText("You have a place.").waitFor();
    await marcus.getByRole("link", { name: "A colleague comes instead" }).click();
    await marcus.getByRole("searchbox", { name: "Who comes instead?" }).fill("hele");
    await marcus.getByRole("button", { name: "Choose Helen Marsh" }).click();
    await seen(marcus, "path-substitute");
    await told(marcus, "marcus", "You have a place");
    await marcus.getByRole("button", { name: "Give them the place" }).click();
    await marcus.getByText("A colleague comes instead.").waitFor();

    await inTheApp(priya, `/events/${id}/people?show=all`);
    await priya.getByRole("link", { name: "Helen Marsh" }).waitFor();
    await seen(priya, "path-everyone");
    await priya.getByRole("link", { name: "Helen Marsh" }).click();
    await priya.getByRole("link", { name: "Cancel the booking" }).click();
    await priya.getByText("Helen Marsh is told that their booking is cancelled, and why.").waitFor();
    await priya.getByRole("textbox", { name: /Why/ }).fill("She is in court that week");
    await told(priya, "helen", "You have a place");
    await told(marcus, "marcus", "A colleague goes in your place");
    await priya.getByRole("button", { name: "Cancel the booking" }).click();
    await priya.getByText("“She is in court that week”").waitFor();
    await told(priya, "helen", "Your booking is cancelled");
    await Promise.all([amara, helen, marcus, phone].map((each) => each.context().close()));
  },
};
