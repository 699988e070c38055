import assert from "node:assert/strict";
import { goTo, heading, inTheApp, seen, signIn } from "./browser.mjs";

export const journeys = {
  async "somebody looks through the calendar, opens an event and puts it into their own calendar"(page) {
    await signIn(page, "amara");
    await page.getByRole("heading", { name: "My next sessions" }).waitFor();
    await seen(page, "home-sessions");
    await goTo(page, "Learning events", "Calendar");
    await page.getByRole("heading", { level: 2, name: "From today" }).waitFor();
    await page.getByRole("link", { name: "All service areas" }).click();
    await seen(page, "calendar-month");
    await page.getByRole("link", { name: "Week", exact: true }).click();
    await heading(page, /^Week of/).waitFor();
    await seen(page, "calendar-week");
    await page.getByRole("link", { name: "By service area" }).click();
    await heading(page, "Events by service area").waitFor();
    await seen(page, "calendar-areas");
    await page.getByRole("link", { name: "List", exact: true }).click();
    await heading(page, "Learning events").waitFor();
    await seen(page, "calendar-list");
    await page
      .getByRole("main")
      .getByRole("link", { name: /^Stop the Clock: / })
      .first()
      .click();
    await heading(page, /^Stop the Clock: /).waitFor();
    await seen(page, "event");
    const [file] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("button", { name: "Add to my calendar" }).click(),
    ]);
    assert.equal(file.suggestedFilename(), "event.ics");
  },

  async "somebody subscribes in their calendar, ends it again, and chooses how much mail they get"(page) {
    await signIn(page, "amara");
    await goTo(page, "Learning events", "Calendar");
    await page.getByRole("link", { name: "Subscribe in my calendar" }).click();
    await heading(page, "Learning events in my calendar").waitFor();
    await page.getByRole("button", { name: /^Make a/ }).click();
    const address = await page.getByLabel("Address of the calendar").inputValue();
    await seen(page, "subscribe");
    const read = await page.request.get(address);
    assert.match(await read.text(), /^BEGIN:VCALENDAR/);
    await page.getByRole("button", { name: "End the address" }).click();
    await page.getByText("The address is ended.").waitFor();
    assert.equal((await page.request.get(address)).status(), 404);
    await page.getByRole("radio", { name: "Only what needs me" }).check();
    await page.getByRole("button", { name: "Save" }).click();
    await page.getByText("Saved.").waitFor();
    await inTheApp(page, "/events/subscribe");
    assert.ok(await page.getByRole("radio", { name: "Only what needs me" }).isChecked());
  },
};
