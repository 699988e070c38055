import { screen, within } from "@testing-library/react";
import { http, HttpResponse } from "msw";
import type { RetentionRule, RetentionRun } from "@/api/generated";
import { server } from "@/test/setup";
import { expectAccessible, visit } from "@/test/visit";
import { northdown, personWho, platformAdmin } from "@/test/words";
import { retentionRoutes } from "./routes";
import { period } from "./words";

const at = "http://api.test/api/v1";
const admin = { me: personWho("privacy.manage") };
const page = <T,>(items: T[]) => ({ items, page: 1, size: 100, total: items.length });
const rule: RetentionRule = {
  recordClass: "learning",
  personClass: "care-employee",
  years: 25,
  months: 0,
  countedFrom: "leaving",
  source: "A schedule",
  reason: "Children may ask long afterwards.",
  effectiveOn: "2026-11-01",
  own: false,
  ruleVersion: 1,
  version: 0,
};
const run: RetentionRun = {
  id: "r1",
  organisationId: northdown,
  kind: "preview",
  day: "2026-11-25",
  state: "done",
  askedBy: "Gareth Lloyd",
  startedAt: "2026-11-25T09:00:00Z",
  found: 2,
  held: 1,
  removed: 0,
};
const line = {
  title: "Reading lists",
  recordClass: "learning",
  personClass: "non-employee" as const,
  ruleOwn: false,
  ruleVersion: 1,
  years: 0,
  months: 11,
  before: "2025-12-25",
  found: 2,
  held: 1,
  removed: 0,
  oldest: "2025-10-21",
  newest: "2025-11-02",
};

test("a rule is read with its reason, and changed as a new version", async () => {
  let sent: unknown;
  server.use(
    http.get(`${at}/organisations/:id/retention-rules`, () => HttpResponse.json(page([rule]))),
    http.put(`${at}/organisations/:id/retention-rules/learning/care-employee`, async ({ request }) => {
      sent = { match: request.headers.get("If-Match"), body: await request.json() };
      return HttpResponse.json({ ...rule, own: true, version: 1 });
    }),
  );
  const { user, router } = visit(retentionRoutes, "/admin/privacy/schedule", admin);
  expect(await screen.findByText("25 years")).toBeVisible();
  expect(screen.getByText(/Children may ask long afterwards. Source: A schedule/)).toBeVisible();
  await expectAccessible();
  await user.click(screen.getByRole("link", { name: /Change Learning/ }));
  await user.clear(await screen.findByLabelText("Years"));
  await user.type(screen.getByLabelText("Years"), "30");
  await user.type(screen.getByLabelText("From which day?"), "2026-12-01");
  await expectAccessible();
  await user.click(screen.getByRole("button", { name: "Save as a new version" }));
  await vi.waitFor(() => expect(router.state.location.pathname).toBe("/admin/privacy/schedule"));
  const body = { years: 30, months: 0, source: "A schedule", reason: rule.reason, effectiveOn: "2026-12-01" };
  expect(sent).toEqual({ match: '"v0"', body });
});

test("a preview says what would go and what is held, and is confirmed by name", async () => {
  let on = false;
  server.use(
    http.get(`${at}/organisations/:id/retention-switch`, () =>
      HttpResponse.json(on ? { on, version: 1, previewId: "r1" } : { on, version: 0 }),
    ),
    http.put(`${at}/organisations/:id/retention-switch`, async ({ request }) => {
      expect(await request.json()).toEqual({ on: true, previewId: "r1" });
      on = true;
      return HttpResponse.json({ on, version: 1, previewId: "r1" });
    }),
    http.get(`${at}/organisations/:id/retention-runs`, () => HttpResponse.json(page([run]))),
    http.get(`${at}/retention-runs/r1`, () =>
      HttpResponse.json({ ...run, lines: [line, { ...line, title: "Roles", found: 0, held: 0 }] }),
    ),
  );
  const { user } = visit(retentionRoutes, "/admin/privacy/runs", admin);
  expect(await screen.findByText("Nothing goes by itself.")).toBeVisible();
  expect(await screen.findByText("2 records past their time")).toBeVisible();
  await expectAccessible();
  await user.click(screen.getByRole("link", { name: "Preview of 25 November 2026" }));
  expect(await screen.findByText(/Nothing has been removed. 1 more would go, but a legal hold keeps them/)).toBeVisible();
  const row = within(screen.getByRole("row", { name: /Reading lists/ }));
  expect(row.getByText(/11 months, default, version 1/)).toBeVisible();
  await expectAccessible();
  await user.click(await screen.findByRole("button", { name: "Confirm, and remove each night" }));
  expect(await screen.findByText(/You are looking at the preview that was confirmed/)).toBeVisible();
  await expectAccessible();
});

test("it is for those who look after privacy", async () => {
  visit(retentionRoutes, "/admin/privacy/schedule", { me: personWho() });
  expect(await screen.findByRole("heading", { name: "You do not have permission to do this" })).toBeVisible();
  await expectAccessible();
});

test("words for periods", () => {
  expect(period(7, 0)).toBe("7 years");
  expect(period(1, 6)).toBe("1 year and 6 months");
  expect(period(0, 11)).toBe("11 months");
});

test("a rule that is not there says so, and too short a period leads to its field", async () => {
  server.use(
    http.get(`${at}/organisations/:id/retention-rules`, () => HttpResponse.json(page([rule]))),
    http.put(`${at}/organisations/:id/retention-rules/learning/care-employee`, () => {
      const errors = [{ pointer: "/yearsEnough", message: "Keep these for at least 25 years" }];
      return HttpResponse.json(
        { type: "/problems/invalid-request", title: "", status: 400, requestId: "q", errors },
        { status: 400 },
      );
    }),
  );
  const { leave } = visit(retentionRoutes, "/admin/privacy/schedule/learning/nobody", admin);
  expect(await screen.findByText("There is no such class of records and people.")).toBeVisible();
  leave();
  const { user } = visit(retentionRoutes, "/admin/privacy/schedule/learning/care-employee", admin);
  await user.click(await screen.findByRole("button", { name: "Save as a new version" }));
  expect(await screen.findByRole("link", { name: "Keep these for at least 25 years" })).toHaveAttribute("href", "#years");
  await expectAccessible();
});

test("a run that is under way is read again in the list", async () => {
  let state: RetentionRun["state"] = "running";
  server.use(
    http.get(`${at}/organisations/:id/retention-switch`, () => HttpResponse.json({ on: false, version: 0 })),
    http.get(`${at}/organisations/:id/retention-runs`, () => HttpResponse.json(page([{ ...run, state }]))),
  );
  visit(retentionRoutes, "/admin/privacy/runs", admin);
  expect(await screen.findByText("Running")).toBeVisible();
  state = "done";
  expect(await screen.findByText("2 records past their time")).toBeVisible();
});

test("a default is changed by whoever looks after the platform", async () => {
  let sent: unknown;
  server.use(
    http.get(`${at}/retention-rules`, () => HttpResponse.json(page([rule]))),
    http.put(`${at}/retention-rules/learning/care-employee`, async ({ request }) => {
      sent = { match: request.headers.get("If-Match"), body: await request.json() };
      return HttpResponse.json({ ...rule, version: 1, ruleVersion: 2 });
    }),
  );
  const { user, router } = visit(retentionRoutes, "/admin/retention-defaults", { me: platformAdmin("privacy.manage") });
  expect(await screen.findByText("25 years")).toBeVisible();
  await expectAccessible();
  await user.click(screen.getByRole("link", { name: /Change Learning/ }));
  await user.clear(await screen.findByLabelText("Years"));
  await user.type(screen.getByLabelText("Years"), "20");
  await user.type(screen.getByLabelText("From which day?"), "2026-12-01");
  await expectAccessible();
  await user.click(screen.getByRole("button", { name: "Save as a new version" }));
  await vi.waitFor(() => expect(router.state.location.pathname).toBe("/admin/retention-defaults"));
  const body = { years: 20, months: 0, source: "A schedule", reason: rule.reason, effectiveOn: "2026-12-01" };
  expect(sent).toEqual({ match: '"v0"', body });
});

test("defaults are for nobody else", async () => {
  visit(retentionRoutes, "/admin/retention-defaults", admin);
  expect(await screen.findByRole("heading", { name: "You do not have permission to do this" })).toBeVisible();
});
