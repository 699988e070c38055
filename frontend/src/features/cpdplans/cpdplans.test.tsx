import { screen } from "@testing-library/react";
import { http, HttpResponse } from "msw";
import type { LearningGoal } from "@/api/generated";
import { server } from "@/test/setup";
import { expectAccessible, visit } from "@/test/visit";
import { personWho } from "@/test/words";
import { cpdplansRoutes } from "./routes";

const at = "http://api.test/api/v1/me/learning-goals";
const goal: LearningGoal = {
  id: "g1",
  version: 2,
  aim: "Falls at home",
  dueOn: "2027-03-27",
  progress: "",
  state: "open",
  updatedAt: "2026-11-23T09:00:00Z",
};

beforeEach(() => {
  sessionStorage.clear();
  server.use(
    http.get(at, () => HttpResponse.json({ items: [goal], page: 1, size: 20, total: 1 })),
    http.get(`${at}/g1`, () => HttpResponse.json(goal, { headers: { ETag: '"v2"' } })),
  );
});

test("a goal is met with the version that was seen", async () => {
  const sent: unknown[] = [];
  server.use(
    http.put(`${at}/g1`, async ({ request }) => {
      sent.push([request.headers.get("If-Match"), await request.json()]);
      return HttpResponse.json({ ...goal, version: 3, state: "met" });
    }),
  );
  const { user } = visit(cpdplansRoutes, "/cpd/plan", { me: personWho() });
  await user.click(await screen.findByRole("link", { name: "Falls at home" }));
  await user.type(await screen.findByLabelText("How far are you?"), "Read two reviews");
  await user.click(screen.getByLabelText("Met"));
  await expectAccessible();
  await user.click(screen.getByRole("button", { name: "Save" }));
  expect(await screen.findByRole("heading", { name: "My plan" })).toBeVisible();
  expect(sent).toEqual([['"v2"', { aim: "Falls at home", dueOn: "2027-03-27", progress: "Read two reviews", state: "met" }]]);
});

test("what is missing is asked for, and what was typed stays", async () => {
  server.use(
    http.post(at, () =>
      HttpResponse.json(
        {
          type: "/problems/invalid-request",
          title: "There is a problem",
          status: 400,
          requestId: "q",
          errors: [{ pointer: "/aim", message: "Write what you mean to learn" }],
        },
        { status: 400, headers: { "Content-Type": "application/problem+json" } },
      ),
    ),
  );
  const { user } = visit(cpdplansRoutes, "/cpd/plan/new", { me: personWho() });
  await user.type(screen.getByLabelText("By when?"), "27 3 2027");
  await user.click(screen.getByRole("button", { name: "Save" }));
  expect(await screen.findByRole("link", { name: "Write what you mean to learn" })).toBeVisible();
  expect(screen.getByLabelText("By when?")).toHaveValue("27 3 2027");
  await expectAccessible();
});
