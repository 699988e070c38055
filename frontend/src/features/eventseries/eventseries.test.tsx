import { screen, waitFor } from "@testing-library/react";
import { http, HttpResponse } from "msw";
import type { Event, EventSeries, EventSeriesInput, EventSeriesRuleInput } from "@/api/generated";
import { server } from "@/test/setup";
import { expectAccessible, visit } from "@/test/visit";
import { northdown, personWho } from "@/test/words";
import { eventseriesRoutes } from "./routes";
import { isoDay } from "@/ui/dates";
import { ruleWords } from "./words";

const api = "http://api.test/api/v1";
const me = { me: personWho("events.run") };
const series: EventSeries = {
  id: "s1",
  version: 1,
  organisationId: northdown,
  organisationName: "Northdown",
  title: "Stop the Clock",
  rule: "FREQ=MONTHLY;BYDAY=4TH",
  startsOn: "2026-11-26",
  withoutMonths: [8],
  withoutDays: [],
  replacements: [{ day: "2026-12-24", instead: "2026-12-10" }],
  areas: [],
  status: "active",
  events: 12,
  toCome: 11,
  lastDay: "2027-11-25",
  allowed: ["extend", "change-rule", "end"],
  updatedAt: "2026-11-20T09:00:00Z",
};
const page = (items: unknown[]) => HttpResponse.json({ items, page: 1, size: 100, total: items.length });

test("rules and days are said as people say them", () => {
  expect(ruleWords("FREQ=MONTHLY;BYDAY=4TH")).toBe("Each month on the fourth Thursday");
  expect(ruleWords("FREQ=MONTHLY;BYDAY=-1FR")).toBe("Each month on the last Friday");
  expect(ruleWords("FREQ=WEEKLY;INTERVAL=2;BYDAY=TU")).toBe("Every second Tuesday");
  expect(ruleWords("FREQ=MONTHLY;BYMONTHDAY=29")).toBe("Each month on day 29");
  expect(isoDay("24/12/2026")).toBe("2026-12-24");
  expect(isoDay("Christmas")).toBe("Christmas");
});

test("the days are looked at before anything is made", async () => {
  const seen: EventSeriesInput[] = [];
  let made = 0;
  const event = {
    id: "e1",
    title: "Stop the Clock",
    organisationId: northdown,
    allowed: ["make-series"],
  } as unknown as Event;
  server.use(
    http.get(`${api}/events/e1`, () => HttpResponse.json(event)),
    http.get(`${api}/organisations`, () =>
      page([{ id: northdown, name: "Northdown", serviceAreas: [{ id: "a1", name: "Fostering", teams: [] }] }]),
    ),
    http.post(`${api}/event-series/preview`, async ({ request }) => {
      seen.push((await request.json()) as EventSeriesInput);
      return HttpResponse.json({
        rule: series.rule,
        leftOut: ["2027-08-26"],
        occurrences: [
          {
            plannedDay: "2026-12-24",
            day: "2026-12-10",
            title: "T",
            localStartsAt: "2026-12-10T09:30",
            localEndsAt: "2026-12-10T12:30",
            isModel: false,
          },
          {
            plannedDay: "2027-03-26",
            day: "2027-03-26",
            title: "T",
            localStartsAt: "2027-03-26T09:30",
            localEndsAt: "2027-03-26T12:30",
            bankHoliday: "Good Friday",
            isModel: false,
          },
        ],
      });
    }),
    http.post(`${api}/event-series`, () => {
      made += 1;
      return HttpResponse.json(series, { status: 201 });
    }),
    http.get(`${api}/event-series/s1`, () => HttpResponse.json(series)),
    http.get(`${api}/events`, () => page([])),
  );
  const { user } = visit(eventseriesRoutes, "/events/e1/repeat", me);
  await user.click(await screen.findByRole("checkbox", { name: "August" }));
  await user.type(screen.getByLabelText("On another day"), "24 12 2026: 10 12 2026");
  await user.click(await screen.findByRole("checkbox", { name: "Fostering" }));
  await user.clear(screen.getByLabelText("Days later for Fostering"));
  await user.type(screen.getByLabelText("Days later for Fostering"), "5");
  await user.click(screen.getByRole("button", { name: "Show the days" }));
  expect(await screen.findByText("Bank holiday: Good Friday")).toBeVisible();
  expect(screen.getByText("Left out: Thursday 26 August 2027")).toBeVisible();
  expect(made).toBe(0);
  expect(seen[0]).toMatchObject({
    cadence: "monthly-weekday",
    times: 12,
    withoutMonths: [8],
    replacements: [{ day: "2026-12-24", instead: "2026-12-10" }],
    areas: [{ serviceAreaId: "a1", daysLater: 5 }],
    publish: false,
  });
  await expectAccessible();
  await user.click(screen.getByRole("button", { name: "Make these 2" }));
  expect(await screen.findByRole("heading", { level: 1, name: "Stop the Clock" })).toBeVisible();
  expect(made).toBe(1);
});

test("a series says its exceptions, is added to and ended", async () => {
  const sent: unknown[] = [];
  server.use(
    http.get(`${api}/event-series/s1`, () => HttpResponse.json(series)),
    http.get(`${api}/events`, () => page([])),
    http.post(`${api}/event-series/s1/events`, async ({ request }) => {
      sent.push(await request.json());
      return HttpResponse.json(series);
    }),
    http.post(`${api}/event-series/s1/end`, async ({ request }) => {
      sent.push(await request.json());
      return HttpResponse.json(series);
    }),
  );
  const { user } = visit(eventseriesRoutes, "/event-series/s1", me);
  expect(await screen.findByText("Not in August")).toBeVisible();
  expect(screen.getByText("On Thursday 10 December 2026 instead of Thursday 24 December 2026")).toBeVisible();
  await expectAccessible();
  await user.click(screen.getByRole("button", { name: "Add them" }));
  await waitFor(() => expect(sent).toEqual([{ times: 6, publish: false }]));
  await user.click(screen.getByRole("radio", { name: "Cancel what is still to come" }));
  await user.type(screen.getByLabelText("Why?"), "The academy closes");
  await user.click(screen.getByRole("button", { name: "End the series" }));
  await waitFor(() => expect(sent[1]).toEqual({ cancel: true, reason: "The academy closes" }));
  expect(await screen.findByRole("heading", { name: "Its events" })).toBeVisible();
});

test("another rhythm is looked at before it is made", async () => {
  const seen: EventSeriesRuleInput[] = [];
  const changed: (string | null)[] = [];
  const old = (id: string, day: string, people: number) => ({
    id,
    title: "T",
    localStartsAt: `${day}T09:30`,
    status: "published",
    people,
  });
  server.use(
    http.get(`${api}/event-series/s1`, () => HttpResponse.json(series)),
    http.get(`${api}/events`, () => page([])),
    http.post(`${api}/event-series/s1/rule/preview`, async ({ request }) => {
      seen.push((await request.json()) as EventSeriesRuleInput);
      return HttpResponse.json({
        rule: "FREQ=WEEKLY;INTERVAL=2;BYDAY=TH",
        made: [],
        kept: [old("k", "2027-06-10", 0)],
        booked: [old("b", "2027-07-08", 3)],
        gone: [old("g", "2027-08-12", 0)],
        leftOut: [],
      });
    }),
    http.put(`${api}/event-series/s1/rule`, ({ request }) => {
      changed.push(request.headers.get("If-Match"));
      return HttpResponse.json(series);
    }),
  );
  const { user } = visit(eventseriesRoutes, "/event-series/s1", me);
  await user.click(await screen.findByRole("link", { name: "Change the rhythm" }));
  await user.type(await screen.findByLabelText("First day of the new rhythm"), "10 6 2027");
  await user.click(screen.getByRole("radio", { name: "Every two weeks" }));
  await user.click(screen.getByRole("button", { name: "Show what changes" }));
  expect(await screen.findByText("3 people")).toBeVisible();
  expect(screen.getByRole("heading", { name: "Go: nobody has booked (1)" })).toBeVisible();
  expect(seen[0]).toMatchObject({ from: "2027-06-10", cadence: "fortnightly", times: 12, withoutMonths: [8], publish: false });
  await expectAccessible();
  await user.click(screen.getByRole("button", { name: "Change the rhythm" }));
  await waitFor(() => expect(changed).toEqual(['"v1"']));
  expect(await screen.findByRole("heading", { level: 1, name: "Stop the Clock" })).toBeVisible();
});
