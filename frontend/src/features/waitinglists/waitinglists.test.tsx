import { screen } from "@testing-library/react";
import { http, HttpResponse } from "msw";
import type { PlaceOffer } from "@/api/generated";
import { server } from "@/test/setup";
import { expectAccessible, visit } from "@/test/visit";
import { waitinglistsRoutes } from "./routes";

const at = "http://api.test/api/v1/offers/abc";
const offer: PlaceOffer = {
  eventId: "e1",
  title: "Writing analysis",
  startsAt: "2026-12-09T10:00:00Z",
  endsAt: "2026-12-09T13:00:00Z",
  mode: "in-person",
  state: "open",
  offeredUntil: "2026-12-02T09:00:00Z",
};

test("a link changes nothing when it is opened, and answers once without signing in", async () => {
  const answers: unknown[] = [];
  server.use(
    http.get(at, () => HttpResponse.json(answers.length ? { ...offer, state: "accepted" } : offer)),
    http.post(at, async ({ request }) => {
      answers.push(await request.json());
      return HttpResponse.json({ ...offer, state: "accepted" });
    }),
  );
  const { user } = visit(waitinglistsRoutes, "/offers/abc");
  expect(await screen.findByText(/It is kept for you until Wednesday 2 December 2026, 09:00/)).toBeVisible();
  expect(answers).toEqual([]);
  await expectAccessible();
  await user.click(screen.getByRole("button", { name: "Take the place" }));
  expect(await screen.findByText(/You took the place/)).toBeVisible();
  expect(answers).toEqual([{ answer: "accept" }]);
});

test("a link that is not ours says what to do instead", async () => {
  server.use(
    http.get(at, () =>
      HttpResponse.json(
        { type: "/problems/not-found", title: "", status: 404, requestId: "12345678", errors: [] },
        { status: 404 },
      ),
    ),
  );
  visit(waitinglistsRoutes, "/offers/abc");
  expect(await screen.findByRole("heading", { name: "This link leads nowhere" })).toBeVisible();
  await expectAccessible();
});
