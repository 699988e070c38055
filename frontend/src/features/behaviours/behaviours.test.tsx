import { screen, within } from "@testing-library/react";
import { http, HttpResponse } from "msw";
import type { BehaviourCheck } from "@/api/generated";
import { server } from "@/test/setup";
import { expectAccessible, visit } from "@/test/visit";
import { personWho } from "@/test/words";
import { behavioursRoutes } from "./routes";

const at = "http://api.test/api/v1/me/behaviour-checks";
const check = (id: string, answers: (number | null)[], when: string) => ({ id, answers, at: when }) as BehaviourCheck;

beforeEach(() => sessionStorage.clear());

test("somebody answers for the first time, and not knowing stays not knowing", async () => {
  const sent: unknown[] = [];
  let items: BehaviourCheck[] = [];
  server.use(
    http.get(at, () => HttpResponse.json({ items, page: 1, size: 12, total: items.length })),
    http.post(at, async ({ request }) => {
      const { answers } = (await request.json()) as { answers: (number | null)[] };
      sent.push(answers);
      items = [check("b1", answers, "2026-11-23T09:00:00Z")];
      return HttpResponse.json(items[0], { status: 201 });
    }),
  );
  const { user } = visit(behavioursRoutes, "/cpd/self-check", { me: personWho() });
  const first = await screen.findByRole("group", { name: "I look for research before I decide" });
  await user.click(within(first).getByLabelText("Often"));
  await user.click(screen.getByRole("button", { name: "Keep today’s answers" }));
  expect(await screen.findByText("This is where you begin. Answer again in some weeks to see what changes.")).toBeVisible();
  expect(sent).toEqual([[3, null, null, null, null, null, null, null]]);
  await expectAccessible();
});

test("what has changed since the time before is said", async () => {
  const items = [
    check("b2", [4, 2, 2, 2, 2, 2, 1, null], "2026-11-23T09:00:00Z"),
    check("b1", [3, 2, 2, 2, 2, 2, 2, null], "2026-09-23T09:00:00Z"),
  ];
  server.use(http.get(at, () => HttpResponse.json({ items, page: 1, size: 12, total: 2 })));
  visit(behavioursRoutes, "/cpd/self-check", { me: personWho() });
  expect(await screen.findByText("Since the time before, 1 of eight are more often, 1 less often and 6 the same.")).toBeVisible();
  await expectAccessible();
});
