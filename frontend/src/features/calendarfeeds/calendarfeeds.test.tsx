import { screen } from "@testing-library/react";
import { http, HttpResponse } from "msw";
import type { CalendarFeed, EventMail } from "@/api/generated";
import { server } from "@/test/setup";
import { expectAccessible, visit } from "@/test/visit";
import { northdown, personWho } from "@/test/words";
import { calendarfeedsRoutes } from "./routes";

const api = "http://api.test/api/v1";
const madeAt = "2026-11-30T10:00:00Z";

function known(feed: CalendarFeed, mail: EventMail = { amount: "everything", email: "amara@example.org" }) {
  let now = feed;
  server.use(
    http.get(`${api}/me/calendar-feed`, () => HttpResponse.json(now)),
    http.get(`${api}/me/event-mail`, () => HttpResponse.json(mail)),
    http.post(`${api}/me/calendar-feed`, () => {
      now = { madeAt };
      return HttpResponse.json({ madeAt, path: "/calendars/secret.ics" }, { status: 201 });
    }),
    http.delete(`${api}/me/calendar-feed`, () => {
      now = {};
      return new HttpResponse(null, { status: 204 });
    }),
  );
}

test("an address is made, shown once, renewed and ended", async () => {
  known({});
  const { user } = visit(calendarfeedsRoutes, "/events/subscribe", { me: personWho() });
  await user.click(await screen.findByRole("button", { name: "Make an address" }));
  expect(await screen.findByLabelText("Address of the calendar")).toHaveValue("http://api.test/api/v1/calendars/secret.ics");
  expect(screen.getByRole("link", { name: "Open it in the calendar on this device" })).toHaveAttribute(
    "href",
    "webcal://api.test/api/v1/calendars/secret.ics",
  );
  expect(await screen.findByRole("button", { name: "Make a new address" })).toBeVisible();
  await expectAccessible();
  await user.click(screen.getByRole("button", { name: "End the address" }));
  expect(await screen.findByText("The address is ended. Calendars that used it show nothing new.")).toBeVisible();
  expect(screen.queryByLabelText("Address of the calendar")).toBeNull();
});

test("an address that was made before is not shown again", async () => {
  known({ madeAt });
  visit(calendarfeedsRoutes, "/events/subscribe", { me: personWho() });
  expect(await screen.findByText(/You made an address on 30 November 2026/)).toBeVisible();
  expect(screen.getByRole("heading", { name: "Google Calendar" })).toBeVisible();
  await expectAccessible();
});

test("how much is mailed is chosen", async () => {
  const sent: unknown[] = [];
  known({});
  server.use(
    http.put(`${api}/me/event-mail`, async ({ request }) => {
      sent.push(await request.json());
      return HttpResponse.json({ amount: "needed", email: "amara@example.org" });
    }),
  );
  const { user } = visit(calendarfeedsRoutes, "/events/subscribe", { me: personWho() });
  await user.click(await screen.findByRole("radio", { name: "Only what needs me" }));
  await user.click(screen.getByRole("button", { name: "Save" }));
  expect(await screen.findByText("Saved.")).toBeVisible();
  expect(sent).toEqual([{ amount: "needed" }]);
});

test("who manages events shares the organisation’s calendar", async () => {
  known({});
  server.use(
    http.get(`${api}/organisations/${northdown}/calendar-feed`, () => HttpResponse.json({})),
    http.post(`${api}/organisations/${northdown}/calendar-feed`, () =>
      HttpResponse.json({ madeAt, path: `/organisations/${northdown}/events.ics?key=k` }, { status: 201 }),
    ),
  );
  const { user } = visit(calendarfeedsRoutes, "/events/subscribe", { me: personWho("events.manage") });
  await user.click(await screen.findByRole("button", { name: "Make a secret address for Northdown" }));
  expect(await screen.findByDisplayValue(/events\.ics\?key=k$/)).toBeVisible();
  await expectAccessible();
});

test("without signing in there is nothing to subscribe to", async () => {
  visit(calendarfeedsRoutes, "/events/subscribe");
  expect(await screen.findByRole("heading", { name: "Sign in to see this" })).toBeVisible();
});
