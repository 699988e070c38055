import { screen, within } from "@testing-library/react";
import { http, HttpResponse } from "msw";
import type { AuditEvent, Me } from "@/api/generated";
import { server } from "@/test/setup";
import { expectAccessible, visit } from "@/test/visit";
import { northdown, personWho } from "@/test/words";
import { sentenceOf } from "./actWords";
import { auditRoutes } from "./routes";

const api = "http://api.test/api/v1";
const gareth = "00000000-0000-7000-8000-000000000104";

const given: AuditEvent = {
  id: 7,
  at: "2026-11-25T14:05:00Z",
  actor: gareth,
  actorName: "Gareth Lloyd",
  what: "role.assign",
  organisationId: northdown,
  organisationName: "Northdown",
  thing: "role-assignment",
  thingId: "r1",
  personId: "p1",
  personName: "Tom Whitaker",
  detail: { role: "link-officer" },
};
const published: AuditEvent = {
  id: 6,
  at: "2026-11-24T09:00:00Z",
  actor: "system",
  what: "resource.publish",
  organisationId: northdown,
  organisationName: "Northdown",
  thing: "resource",
  thingId: "x1",
  detail: {},
};

function auditOf(asked: string[], lastCheck?: object) {
  server.use(
    http.get(`${api}/audit`, ({ request }) => {
      const { search, searchParams } = new URL(request.url);
      asked.push(search);
      if (searchParams.get("from") === "2026-12-01")
        return HttpResponse.json(
          {
            type: "/problems/invalid-request",
            title: "There is a problem",
            status: 400,
            requestId: "r",
            errors: [{ pointer: "to", message: "The last day must be the first day or after it" }],
          },
          { status: 400 },
        );
      const items = searchParams.get("what") === "role.end" ? [] : [given, published];
      return HttpResponse.json({ items, page: 1, size: 20, total: items.length });
    }),
    http.get(`${api}/audit/chain`, () => HttpResponse.json({ seals: 3, upToDate: true, lastCheck })),
  );
}

const whole = { id: "c1", state: "whole", askedAt: given.at, endedAt: given.at, anchored: false, seals: 3, events: 1204 };

test("an admin reads who did what as sentences, and narrows it", async () => {
  const asked: string[] = [];
  auditOf(asked, whole);
  const { user, router } = visit(auditRoutes, "/audit", { me: personWho("audit.read") });
  const [row] = await screen.findAllByRole("listitem");
  expect(row).toHaveTextContent("Gareth Lloyd gave Tom Whitaker the role Link Officer");
  expect(screen.getByText(/Whole, last checked on 25 November 2026 at 14:05/)).toBeVisible();
  expect(screen.getByRole("heading", { name: "24 November 2026" })).toBeVisible();
  expect(screen.getByRole("link", { name: "See it: published a resource" })).toHaveAttribute("href", "/resources/x1");
  await expectAccessible();

  await user.click(screen.getByRole("link", { name: /^All by Gareth Lloyd/ }));
  expect(router.state.location.search).toBe(`?actor=${gareth}`);
  await user.click(await screen.findByRole("link", { name: /^Done by one person/ }));
  await user.selectOptions(await screen.findByLabelText("What was done"), "A role ended");
  await user.click(screen.getByRole("button", { name: "Show" }));
  expect(await screen.findByText("Nothing found.")).toBeVisible();
  expect(asked.at(-1)).toContain("what=role.end");
  await expectAccessible();
});

test("days that cannot be are refused beside their field", async () => {
  auditOf([]);
  visit(auditRoutes, "/audit?from=2026-12-01&to=2026-11-01", { me: personWho("audit.read") });
  const summary = within(await screen.findByRole("alert"));
  expect(summary.getByRole("link", { name: "The last day must be the first day or after it" })).toBeVisible();
  expect(screen.getByLabelText("Last day")).toHaveValue("2026-11-01");
  await expectAccessible();
});

test("what was tampered with is named, and the platform checks again with an anchor", async () => {
  const sent: unknown[] = [];
  auditOf([], { ...whole, state: "broken", fault: "removed", faultSeal: 2, faultEvent: 41 });
  server.use(
    http.get(`${api}/audit/anchor`, () => HttpResponse.json({ seal: 3, hash: "ab".repeat(32), readAt: given.at })),
    http.post(`${api}/audit/checks`, async ({ request }) => {
      sent.push(await request.json());
      return HttpResponse.json({ ...whole, id: "c2", state: "waiting" }, { status: 201 });
    }),
    http.get(`${api}/audit/checks/c2`, () => HttpResponse.json({ ...whole, id: "c2" })),
  );
  const { user } = visit(auditRoutes, "/audit", { me: ofPlatform });
  expect(await screen.findByText(/at record 41, in seal 2: something that was recorded has been removed/)).toBeVisible();
  await user.click(screen.getByText("Check it now, or keep its anchor"));
  expect(await screen.findByLabelText("Anchor")).toHaveValue(`3 ${"ab".repeat(32)}`);
  await user.type(screen.getByLabelText("An anchor that you kept"), `2 ${"cd".repeat(32)}`);
  await user.click(screen.getByRole("button", { name: "Check now" }));
  expect(await screen.findByText("Checked.")).toBeVisible();
  expect(sent).toEqual([{ anchorSeal: 2, anchorHash: "cd".repeat(32) }]);
  await expectAccessible();
});

const ofPlatform: Me = {
  ...personWho(),
  platformAdmin: true,
  can: [
    { right: "audit.read", organisationIds: [], everywhere: true },
    { right: "platform.manage", organisationIds: [], everywhere: true },
  ],
};

test("an act without words of its own is told plainly", () => {
  const told = (what: string, more: Partial<AuditEvent> = {}) => sentenceOf({ ...published, what, ...more });
  expect(told("service-area.archive")).toBe("archived a service area");
  expect(told("membership.withdraw", { personId: "p", personName: "Tom" })).toBe("withdrew a membership of Tom");
  expect(told("resource.import", { detail: { count: "300" } })).toBe("imported 300 resources");
  expect(told("role.end", { personId: "p", detail: { role: "od-admin" } })).toBe(
    "ended the role OD Admin of someone who has left Evident",
  );
});

test("it is for those who may read it", async () => {
  visit(auditRoutes, "/audit", { me: personWho() });
  expect(await screen.findByRole("heading", { name: "You do not have permission to do this" })).toBeVisible();
});
