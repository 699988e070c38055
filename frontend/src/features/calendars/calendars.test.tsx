import { screen, waitFor, within } from "@testing-library/react";
import { http, HttpResponse } from "msw";
import type { CalendarEntry } from "@/api/generated";
import { server } from "@/test/setup";
import { expectAccessible, visit } from "@/test/visit";
import { personWho } from "@/test/words";
import { monday, monthPlus, plus, today, weeksOf } from "./days";
import { NextSessions } from "./NextSessions";
import { calendarsRoutes } from "./routes";
import { stateOf } from "./words";

const api = "http://api.test/api/v1";
const me = { me: personWho() };

const entry = (id: string, day: string, more: Partial<CalendarEntry> = {}): CalendarEntry => ({
  id,
  kind: "stop-the-clock",
  title: `Event ${id}`,
  startsAt: `${day}T09:30:00Z`,
  endsAt: `${day}T12:30:00Z`,
  localStartsAt: `${day}T09:30`,
  localEndsAt: `${day}T12:30`,
  mode: "in-person",
  venue: "The Academy",
  stage: "booking-open",
  capacity: 24,
  taken: 22,
  waiting: 0,
  placesLeft: 2,
  waitingList: true,
  protectedMinutes: 180,
  runsIt: false,
  ...more,
});

function calendarHolds(...items: CalendarEntry[]) {
  const asked: URLSearchParams[] = [];
  server.use(
    http.get(`${api}/calendar`, ({ request }) => {
      const query = new URL(request.url).searchParams;
      asked.push(query);
      const found = items.filter(
        ({ localStartsAt }) =>
          localStartsAt.slice(0, 10) >= (query.get("from") ?? "") && localStartsAt.slice(0, 10) <= (query.get("to") ?? ""),
      );
      return HttpResponse.json({ from: query.get("from"), to: query.get("to"), items: found, total: found.length });
    }),
  );
  return asked;
}

test("days, weeks and months follow each other over the end of a year", () => {
  expect(monday("2026-11-29")).toBe("2026-11-23");
  expect(monthPlus("2026-12", 1)).toBe("2027-01");
  expect(weeksOf("2026-11")[0]?.[0]).toBe("2026-10-26");
  expect(weeksOf("2026-11").at(-1)?.[6]).toBe("2026-12-06");
  expect(plus("2027-03-28", 1)).toBe("2027-03-29");
});

test("a month shows what is on, in the days and in words, and leads to the next", async () => {
  const asked = calendarHolds(
    entry("one", "2027-02-04"),
    entry("two", "2027-02-18", { stage: "cancelled" }),
    entry("mine", "2027-02-25", { booking: "confirmed" }),
  );
  const { user, router } = visit(calendarsRoutes(), "/events?month=2027-02", me);
  expect(await screen.findByRole("heading", { level: 1, name: "February 2027" })).toBeVisible();
  const table = await screen.findByRole("table", { name: /February 2027/ });
  expect(within(table).getByRole("link", { name: /09:30 Event one/ })).toHaveAttribute("href", "/events/one");
  expect(within(table).getByRole("link", { name: /Cancelled Event two/ })).toBeVisible();
  expect(screen.getByRole("heading", { level: 3, name: "Thursday 4 February" })).toBeVisible();
  expect(screen.getByText("2 places left")).toBeVisible();
  expect(screen.getByText("You are booked")).toBeVisible();
  expect(asked[0]?.get("scope")).toBe("for-me");
  await expectAccessible();
  await user.click(screen.getByRole("link", { name: "All service areas" }));
  await waitFor(() => expect(asked.at(-1)?.get("scope")).toBe("all"));
  await user.click(screen.getByRole("link", { name: "March" }));
  expect(await screen.findByRole("heading", { level: 1, name: "March 2027" })).toBeVisible();
  expect(router.state.location.search).toBe("?month=2027-03&who=all");
});

test("without signing in the calendar is what is public", async () => {
  const asked = calendarHolds(entry("open", today()));
  visit(calendarsRoutes(), "/events?view=list&who=mine");
  expect(await screen.findByRole("link", { name: "Event open" })).toBeVisible();
  expect(asked[0]?.get("scope")).toBe("all");
  expect(screen.queryByRole("link", { name: "My bookings" })).toBeNull();
  expect(screen.queryByRole("table")).toBeNull();
});

test("by service area, each has its own; and one in each stands beside the list", async () => {
  const later = plus(today(), 3);
  calendarHolds(
    entry("a", later, { serviceAreaId: "s1", serviceAreaName: "Assessment" }),
    entry("f", plus(later, 2), { serviceAreaId: "s2", serviceAreaName: "Fostering" }),
    entry("all", later),
  );
  const { user } = visit(calendarsRoutes(), "/events?view=areas", me);
  const area = await screen.findByRole("region", { name: "Fostering" });
  expect(within(area).getByRole("link", { name: "Event f" })).toBeVisible();
  expect(screen.getByRole("region", { name: "For every service area" })).toBeVisible();
  await expectAccessible();
  await user.click(screen.getByRole("link", { name: "List" }));
  expect(await screen.findByRole("heading", { name: "Stop the Clock, one for each service area" })).toBeVisible();
});

test("a week is seven days, and empty ones say what to do", async () => {
  calendarHolds();
  const { user } = visit(calendarsRoutes(), "/events?view=week&day=2027-01-06", me);
  expect(await screen.findByRole("heading", { level: 1, name: "Week of 4 Jan" })).toBeVisible();
  await user.click(await screen.findByRole("link", { name: "Look in all service areas" }));
  expect(await screen.findByText("Nothing is planned on these days that is open to you.")).toBeVisible();
  await user.click(screen.getByRole("link", { name: "Next week" }));
  expect(await screen.findByRole("heading", { level: 1, name: "Week of 11 Jan" })).toBeVisible();
  await expectAccessible();
});

test.each([
  [{ stage: "full", waiting: 4 }, "Full, 4 waiting"],
  [{ stage: "full", waiting: 0 }, "Full"],
  [{ placesLeft: undefined }, "Places free"],
  [{ placesLeft: 1 }, "1 place left"],
  [{ booking: "requested" }, "Waiting for your manager to approve"],
  [{ booking: "offered" }, "A place is kept for you: answer soon"],
  [{ booking: "confirmed", stage: "cancelled" }, "Cancelled"],
  [{ stage: "published" }, "Booking opens later"],
] as [Partial<CalendarEntry>, string][])("%o is told as %s", (more, words) => {
  expect(stateOf(entry("x", "2027-02-04", more))?.words).toBe(words);
});

test("my next sessions stand on the home page, or where to find one", async () => {
  calendarHolds(entry("soon", today(), { booking: "confirmed" }));
  const { leave } = visit([{ path: "/", Component: NextSessions }], "/", me);
  expect(await screen.findByRole("link", { name: "Event soon" })).toBeVisible();
  await expectAccessible();
  leave();
  calendarHolds();
  visit([{ path: "/", Component: NextSessions }], "/", me);
  expect(await screen.findByRole("link", { name: "See what is coming up" })).toHaveAttribute("href", "/events?view=list");
});
