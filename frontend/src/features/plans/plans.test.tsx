import { screen, waitFor } from "@testing-library/react";
import { http, HttpResponse } from "msw";
import type { Plan } from "@/api/generated";
import { server } from "@/test/setup";
import { expectAccessible, visit } from "@/test/visit";
import { personWho } from "@/test/words";
import { plansRoutes } from "./routes";

const api = "http://api.test/api/v1";
const me = personWho();
const item = (id: string, title: string, minutes: number, side: string): Plan["items"][number] => ({
  resource: { kind: "resource", id, title, address: `/resources/${id}`, summary: "In short", side, minutes },
  access: "open",
  kept: false,
  reasons: ["You follow Domestic abuse"],
});
const plan: Plan = {
  minutes: 10,
  total: 9,
  offset: 0,
  another: true,
  sides: ["people", "research"],
  items: [item("r1", "Short", 4, "people"), item("r2", "Longer", 5, "research")],
};

test("a plan says what, why and how long, and its pieces can be kept", async () => {
  const asked: string[] = [];
  const kept: unknown[] = [];
  server.use(
    http.get(`${api}/plans`, ({ request }) => {
      asked.push(new URL(request.url).search);
      return HttpResponse.json(plan);
    }),
    http.put(`${api}/reading-list/:id`, async ({ request, params }) => {
      kept.push(params.id, await request.json());
      return HttpResponse.json({ resourceId: "r1", status: "to-read", addedAt: "2026-01-01T00:00:00Z" });
    }),
  );
  const { user, router } = visit(plansRoutes, "/ten-minutes", { me });

  expect(await screen.findByRole("link", { name: "Short" })).toHaveAttribute("href", "/resources/r1");
  expect(screen.getByText("in all, of the 10 you have")).toBeVisible();
  expect(screen.getAllByText("You follow Domestic abuse")).toHaveLength(2);
  await user.click(screen.getByRole("button", { name: "Keep: Short" }));
  expect(await screen.findByText("On your reading list")).toBeVisible();
  expect(kept).toEqual(["r1", { status: "to-read" }]);
  await expectAccessible();
  await user.click(screen.getByRole("link", { name: "Another plan" }));
  await waitFor(() => expect(router.state.location.search).toBe("?offset=1"));
  await user.click(screen.getByRole("link", { name: "20 minutes" }));
  await waitFor(() => expect(asked.at(-1)).toBe("?minutes=20&offset=0"));
  expect(await screen.findByRole("heading", { name: "I have 20 minutes" })).toBeVisible();
});

test("when nothing is that short it says what to do", async () => {
  server.use(http.get(`${api}/plans`, () => HttpResponse.json({ ...plan, total: 0, sides: [], items: [], another: false })));
  visit(plansRoutes, "/ten-minutes?minutes=5", { me });
  expect(await screen.findByText("Nothing that short is open to you yet.")).toBeVisible();
  await expectAccessible();
});
