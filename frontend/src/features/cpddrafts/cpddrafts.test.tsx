import { screen } from "@testing-library/react";
import { http, HttpResponse } from "msw";
import type { CpdDraft } from "@/api/generated";
import { server } from "@/test/setup";
import { expectAccessible, visit } from "@/test/visit";
import { personWho } from "@/test/words";
import { WaitingDrafts } from "./WaitingDrafts";

const at = "http://api.test/api/v1/me/cpd-drafts";
const routes = [
  { path: "cpd", element: <WaitingDrafts /> },
  { path: "cpd/:id/edit", element: <h1>Write</h1> },
];
const draft: CpdDraft = {
  id: "d1",
  source: "use",
  kind: "resource",
  thingId: "r1",
  title: "Self-neglect briefing",
  happenedOn: "2026-11-20",
  minutes: 90,
  usedFor: "direct-work",
};
let items = [draft];

beforeEach(() => {
  items = [draft];
  server.use(http.get(at, () => HttpResponse.json({ items, page: 1, size: 5, total: items.length })));
});

test("what waits says where it comes from and becomes a piece", async () => {
  server.use(http.post(`${at}/d1/record`, () => HttpResponse.json({ recordId: "c1" })));
  const { user, router } = visit(routes, "/cpd", { me: personWho() });
  expect(await screen.findByText(/You used it in direct work, 20 November 2026, 1 hour 30 minutes/)).toBeVisible();
  await expectAccessible();
  await user.click(screen.getByRole("button", { name: "Turn into a piece: Self-neglect briefing" }));
  expect(await screen.findByRole("heading", { name: "Write" })).toBeVisible();
  expect(router.state.location.pathname).toBe("/cpd/c1/edit");
});

test("what is let go is gone, and that is said", async () => {
  server.use(
    http.delete(`${at}/d1`, () => {
      items = [];
      return new HttpResponse(null, { status: 204 });
    }),
  );
  const { user } = visit(routes, "/cpd", { me: personWho() });
  await user.click(await screen.findByRole("button", { name: "Let it go: Self-neglect briefing" }));
  expect(await screen.findByText("You let “Self-neglect briefing” go.")).toBeVisible();
});
