import { screen } from "@testing-library/react";
import { http, HttpResponse } from "msw";
import type { LegalHold } from "@/api/generated";
import { server } from "@/test/setup";
import { expectAccessible, visit } from "@/test/visit";
import { northdown, personWho } from "@/test/words";
import { holdsRoutes } from "./routes";

const at = "http://api.test/api/v1";
const admin = { me: personWho("privacy.manage") };
const page = <T,>(items: T[]) => ({ items, page: 1, size: 20, total: items.length });
const hold: LegalHold = {
  id: "h1",
  version: 0,
  organisationId: northdown,
  personId: "p1",
  personName: "Nadia Hussain",
  reason: "A tribunal claim",
  placedBy: "Gareth Lloyd",
  placedAt: "2026-09-26T09:00:00Z",
  active: true,
};

test("a person is found and held, and the page says why they are not told", async () => {
  const holds: LegalHold[] = [];
  server.use(
    http.get(`${at}/organisations/:id/legal-holds`, () => HttpResponse.json(page(holds))),
    http.get(`${at}/organisations/:id/data-subjects`, () =>
      HttpResponse.json(page([{ id: "p1", name: "Nadia Hussain", leftOn: "2025-07-13" }])),
    ),
    http.post(`${at}/organisations/:id/legal-holds`, async ({ request }) => {
      expect(await request.json()).toEqual({ personId: "p1", reason: "A tribunal claim" });
      holds.push(hold);
      return HttpResponse.json(hold, { status: 201 });
    }),
  );
  const { user } = visit(holdsRoutes, "/admin/privacy/holds", admin);
  expect(await screen.findByText(/knowing might defeat what the hold is for/)).toBeVisible();
  expect(await screen.findByText(/No holds/)).toBeVisible();
  await expectAccessible();
  await user.click(screen.getByRole("link", { name: "Place a hold" }));
  await user.type(await screen.findByLabelText("Who?"), "nad");
  expect(await screen.findByText("left on 13 July 2025")).toBeVisible();
  await user.click(screen.getByRole("button", { name: "Choose Nadia Hussain" }));
  await user.type(screen.getByLabelText("Who?"), "nadja");
  await user.type(screen.getByLabelText("Why?"), "A tribunal claim");
  await expectAccessible();
  await user.click(screen.getByRole("button", { name: "Place the hold" }));
  expect(await screen.findByRole("link", { name: "Nadia Hussain" })).toBeVisible();
});

test("a hold is released with a reason", async () => {
  server.use(
    http.get(`${at}/legal-holds/h1`, () => HttpResponse.json(hold)),
    http.get(`${at}/organisations/:id/legal-holds`, () => HttpResponse.json(page([{ ...hold, active: false }]))),
    http.put(`${at}/legal-holds/h1/release`, async ({ request }) => {
      const { reason } = (await request.json()) as { reason: string };
      const error = { pointer: "/reason", message: "Enter why it is released" };
      const refused = { type: "/problems/invalid-request", title: "", status: 400, requestId: "q", errors: [error] };
      return reason ? HttpResponse.json({ ...hold, active: false }) : HttpResponse.json(refused, { status: 400 });
    }),
  );
  const { user, router } = visit(holdsRoutes, "/admin/privacy/holds/h1", admin);
  await user.click(await screen.findByRole("button", { name: "Release the hold" }));
  expect(await screen.findByRole("link", { name: "Enter why it is released" })).toBeVisible();
  await expectAccessible();
  await user.type(screen.getByLabelText("Why is it released?"), "Settled");
  await user.click(screen.getByRole("button", { name: "Release the hold" }));
  await vi.waitFor(() => expect(router.state.location.pathname).toBe("/admin/privacy/holds"));
  await expectAccessible();
});
