import { screen } from "@testing-library/react";
import { http, HttpResponse } from "msw";
import type { ImpactReview } from "@/api/generated";
import { server } from "@/test/setup";
import { expectAccessible, visit } from "@/test/visit";
import { personWho } from "@/test/words";
import { DueImpact, Impact } from "./Impact";
import { impactreviewsRoutes } from "./routes";

const at = "http://api.test/api/v1/cpd-records/c1/impact-review";
const review: ImpactReview = {
  recordId: "c1",
  version: 1,
  record: { kind: "cpd-record", id: "c1", title: "Self-neglect", address: "/cpd/c1", summary: "" },
  dueOn: "2026-11-20",
  due: true,
  words: "",
};
const routes = [
  ...impactreviewsRoutes,
  { path: "cpd/:id", element: <Impact recordId="c1" /> },
  { path: "home", element: <DueImpact /> },
];

beforeEach(() => {
  sessionStorage.clear();
  server.use(
    http.get(at, () => HttpResponse.json(review)),
    http.get("http://api.test/api/v1/me/impact-reviews", () =>
      HttpResponse.json({ items: [review], page: 1, size: 3, total: 1 }),
    ),
  );
});

test("what is due leads to the question, and the answer is kept with the version that was seen", async () => {
  const sent: unknown[] = [];
  server.use(
    http.put(at, async ({ request }) => {
      sent.push([request.headers.get("If-Match"), await request.json()]);
      return HttpResponse.json({ ...review, version: 2, changed: "yes" });
    }),
  );
  const { user } = visit(routes, "/home", { me: personWho() });
  await user.click(await screen.findByRole("link", { name: "Self-neglect" }));
  await user.click(await screen.findByLabelText("Yes, something is different"));
  await user.type(screen.getByLabelText("What is different?"), "We sort a shelf");
  await expectAccessible();
  await user.click(screen.getByRole("button", { name: "Save" }));
  expect(await screen.findByText("It is time to say.")).toBeVisible();
  expect(sent).toEqual([['"v1"', { changed: "yes", words: "We sort a shelf" }]]);
});
