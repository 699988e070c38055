import { screen, within } from "@testing-library/react";
import { http, HttpResponse } from "msw";
import type { Visits } from "@/api/generated";
import { server } from "@/test/setup";
import { expectAccessible, visit } from "@/test/visit";
import { northdown, personWho } from "@/test/words";
import { change, engagementInWords } from "./engagementInWords";
import { headline, monthsBetween, monthsInWords, presets } from "./period";
import { visitsRoutes } from "./routes";

const at = "http://api.test/api/v1";
const lead = { me: personWho("insight.read") };
const page = <T,>(items: T[]) => ({ items, page: 1, size: 20, total: items.length });
const visits: Visits = {
  organisationId: northdown,
  from: "2025-05-24",
  to: "2026-11-25",
  visits: 2487,
  outside: 120,
  launchedOn: "2025-05-24",
  sinceLaunch: 2487,
  months: [
    { month: "2025-05-01", visits: 61 },
    { month: "2025-06-01", visits: 118 },
    { month: "2026-03-01", visits: 2217 },
    { month: "2026-11-01", visits: 91 },
  ],
  definition: "A visit is one person’s use of the hub.",
};
const campaign = {
  id: "00000000-0000-7000-8000-000000009502",
  version: 0,
  organisationId: northdown,
  name: "Foster-carer accounts",
  kind: "campaign" as const,
  day: "2026-03-02",
  mine: true,
};
const found = {
  marker: campaign,
  from: "2025-06-01",
  since: "2026-03-01",
  to: "2026-10-01",
  monthsBefore: 9,
  monthsAfter: 8,
  hub: { before: 92.1, after: 178.5 },
  providers: [
    { id: "p1", name: "Research in Practice", address: "/search?provider=rip", rate: { before: 20, after: 70 } },
    { id: "p2", name: "NICE", address: "/search?provider=nice", rate: { after: 9.5 } },
  ],
};

let asked: URLSearchParams[] = [];

beforeEach(() => {
  asked = [];
  server.use(
    http.get(`${at}/visits/summary`, ({ request }) => {
      asked.push(new URL(request.url).searchParams);
      return HttpResponse.json(visits);
    }),
    http.get(`${at}/visits`, ({ request }) =>
      HttpResponse.json(
        new URL(request.url).searchParams.get("of") === "topics"
          ? page([
              { id: "t1", title: "Using evidence", address: "/search?topic=using-evidence", visits: 910 },
              { id: "t2", title: "Care", address: "/search?topic=care" },
            ])
          : page([]),
      ),
    ),
    http.get(`${at}/visit-markers`, () => HttpResponse.json(page([campaign]))),
    http.get(`${at}/visit-markers/:id/engagement`, () => HttpResponse.json(found)),
  );
});

test("the whole time is told in a sentence, in months, and by topic", async () => {
  const { user } = visit(visitsRoutes, "/visits", lead);
  expect(await screen.findByText("2,487 visits in 18 months, since the launch on 24 May 2025.")).toBeVisible();
  expect(screen.getAllByRole("img", { name: /Visits by month/ })[0]).toBeVisible();
  expect(await screen.findByText("Using evidence was visited most: 910 visits.")).toBeVisible();
  const few = screen.getByRole("row", { name: /Care/ });
  expect(within(few).getByText("Fewer than 5")).toBeVisible();
  expect(await screen.findByText(/Research in Practice grew most, from 20 to 70/)).toBeVisible();
  expect(screen.getByRole("row", { name: /NICE.*Fewer than 5 in all/ })).toBeVisible();
  expect(screen.getByRole("row", { name: /Research in Practice.*3.5 times as many/ })).toBeVisible();
  await expectAccessible();
  await user.click(screen.getByRole("link", { name: "Resources" }));
  expect(await screen.findByText("Nothing was visited in these months.")).toBeVisible();
  await expectAccessible();
});

test("any days are asked for, and stand in the address", async () => {
  const { user, router } = visit(visitsRoutes, "/visits", lead);
  await user.type(await screen.findByLabelText("First day"), "2026-03-02");
  await user.type(screen.getByLabelText("Last day"), "2026-03-15");
  await user.click(screen.getByRole("button", { name: "Show these days" }));
  expect(router.state.location.search).toBe("?from=2026-03-02&to=2026-03-15");
  await vi.waitFor(() => expect(asked.at(-1)?.get("to")).toBe("2026-03-15"));
  expect(asked.at(-1)?.get("organisationId")).toBe(northdown);
  await expectAccessible();
});

test("those without the role are told how to get it", async () => {
  visit(visitsRoutes, "/visits", { me: personWho() });
  expect(screen.queryByRole("heading", { name: "Visits" })).toBeNull();
  await expectAccessible();
});

test("a marker is added, and what was wrong is said beside its field", async () => {
  let tries = 0;
  server.use(
    http.post(`${at}/visit-markers`, async ({ request }) => {
      expect(await request.json()).toEqual({ organisationId: northdown, name: "Posters", kind: "campaign", day: "2026-01-12" });
      const error = { pointer: "/day", message: "Enter a day from 2000 to a year from now" };
      const refused = { type: "/problems/invalid-request", title: "", status: 400, requestId: "q", errors: [error] };
      return ++tries === 1 ? HttpResponse.json(refused, { status: 400 }) : HttpResponse.json(campaign, { status: 201 });
    }),
  );
  const { user, router } = visit(visitsRoutes, "/visits/markers/new", { me: personWho("insight.read", "resources.edit") });
  await user.type(screen.getByLabelText("What happened?"), "Posters");
  await user.click(screen.getByRole("radio", { name: "Campaign" }));
  await user.type(screen.getByLabelText("Which day?"), "2026-01-12");
  await user.click(screen.getByRole("button", { name: "Add" }));
  expect(await screen.findByRole("link", { name: "Enter a day from 2000 to a year from now" })).toHaveAttribute("href", "#day");
  await expectAccessible();
  await user.click(screen.getByRole("button", { name: "Add" }));
  await vi.waitFor(() => expect(router.state.location.pathname).toBe("/visits"));
});

test("words for numbers", () => {
  expect(headline({ ...visits, from: "2026-03-02", to: "2026-03-15", visits: 1 })).toBe(
    "1 visit in 1 month, 2 March 2026 to 15 March 2026.",
  );
  expect(monthsBetween("2025-05-24", "2026-11-25")).toBe(18);
  expect(monthsInWords(visits)).toMatch(/^March 2026 was the busiest .* June 2025 the quietest/);
  expect(change({ before: 10, after: 12 })).toBe("20% more");
  expect(change({ before: 10, after: 5 })).toBe("50% fewer");
  expect(change({ before: 0, after: 4 })).toBe("none before");
  expect(change({ after: 4 })).toBe("");
  expect(engagementInWords({ ...found, monthsAfter: 0 })).toMatch(/^No whole month has passed/);
  expect(presets("2026-11-25")[1]).toEqual({ name: "Last 12 months", from: "2025-11-01", to: "2026-10-31" });
  expect(presets("2026-02-10")[3]).toEqual({ name: "This financial year", from: "2025-04-01" });
});
