import { screen } from "@testing-library/react";
import { http, HttpResponse } from "msw";
import type { ImpactStories, ImpactStory } from "@/api/generated";
import { server } from "@/test/setup";
import { expectAccessible, visit } from "@/test/visit";
import { personWho } from "@/test/words";
import { impactstoriesRoutes } from "./routes";

const api = "http://api.test/api/v1";
const story: ImpactStory = {
  id: "s1",
  version: 3,
  eventId: "e1",
  whatChanged: "We visit at breakfast.",
  forWhom: "A family",
  whyItMatters: "They sleep.",
  shared: false,
  mine: true,
  toldAt: "2026-11-20T09:00:00Z",
  allowed: ["revise", "remove"],
};
const stories = (allowed: ImpactStories["allowed"], ...items: ImpactStory[]) =>
  HttpResponse.json({ items, page: 1, size: 20, total: items.length, eventTitle: "Sleep: a workshop", allowed });

test("somebody who was there tells what changed, for those who run the event alone", async () => {
  const told: unknown[] = [];
  server.use(
    http.get(`${api}/events/e1/impact-stories`, () => (told.length ? stories([], story) : stories(["tell"]))),
    http.post(`${api}/events/e1/impact-stories`, async ({ request }) => {
      told.push(await request.json());
      return HttpResponse.json(story, { status: 201 });
    }),
  );
  const { user } = visit(impactstoriesRoutes, "/events/e1/stories", { me: personWho() });
  await user.click(await screen.findByRole("link", { name: "Tell what changed" }));
  await user.type(await screen.findByLabelText("What changed?"), "We visit at breakfast.");
  await user.type(screen.getByLabelText("For whom?"), "A family");
  await user.type(screen.getByLabelText("Why does it matter?"), "They sleep.");
  expect(screen.getByRole("radio", { name: "Only those who run the event" })).toBeChecked();
  await expectAccessible();
  await user.click(screen.getByRole("button", { name: "Save" }));
  expect(await screen.findByText("Only those who run the event read it")).toBeVisible();
  expect(told).toEqual([
    { whatChanged: "We visit at breakfast.", forWhom: "A family", whyItMatters: "They sleep.", shared: false },
  ]);
  await expectAccessible();
});

test("its author agrees that it is shared, and takes it away", async () => {
  const done: unknown[] = [];
  server.use(
    http.get(`${api}/impact-stories/s1`, () => HttpResponse.json(story)),
    http.get(`${api}/events/e1/impact-stories`, () => stories(["tell"])),
    http.put(`${api}/impact-stories/s1`, async ({ request }) => {
      done.push([request.headers.get("If-Match"), ((await request.json()) as ImpactStory).shared]);
      return HttpResponse.json({ ...story, shared: true });
    }),
    http.delete(`${api}/impact-stories/s1`, ({ request }) => {
      done.push(request.headers.get("If-Match"));
      return new HttpResponse(null, { status: 204 });
    }),
  );
  const { user, leave } = visit(impactstoriesRoutes, "/impact-stories/s1", { me: personWho() });
  await user.click(await screen.findByRole("radio", { name: /Everyone who sees the event/ }));
  await user.click(screen.getByRole("button", { name: "Save" }));
  expect(await screen.findByText(/Nobody has told anything yet/)).toBeVisible();
  leave();
  const again = visit(impactstoriesRoutes, "/impact-stories/s1", { me: personWho() }).user;
  await again.click(await screen.findByText("Remove this story"));
  await again.click(screen.getByRole("button", { name: "Remove it" }));
  expect(await screen.findByText(/Nobody has told anything yet/)).toBeVisible();
  expect(done).toEqual([['"v3"', true], '"v3"']);
});

test("whoever runs the event reads them all and chooses the most significant with a reason", async () => {
  const chosen: unknown[] = [];
  const theirs: ImpactStory = { ...story, mine: false, allowed: ["choose"] };
  server.use(
    http.get(`${api}/impact-stories/s1`, () => HttpResponse.json(theirs)),
    http.get(`${api}/events/e1/impact-stories`, () =>
      stories(["read-all"], chosen.length ? { ...theirs, chosenReason: "It reached a child." } : theirs),
    ),
    http.put(`${api}/impact-stories/s1/significance`, async ({ request }) => {
      chosen.push([request.headers.get("If-Match"), await request.json()]);
      return HttpResponse.json(theirs);
    }),
  );
  const { user } = visit(impactstoriesRoutes, "/events/e1/stories", { me: personWho() });
  expect(await screen.findByText("Not to be shared")).toBeVisible();
  expect(screen.getByRole("button", { name: /Download those that may be shared/ })).toBeVisible();
  await user.click(screen.getByRole("link", { name: /^Choose as most significant/ }));
  await user.type(await screen.findByLabelText("Why is it among the most significant?"), "It reached a child.");
  await expectAccessible();
  await user.click(screen.getByRole("button", { name: "Save" }));
  expect(await screen.findByText("Why it was chosen: It reached a child.")).toBeVisible();
  expect(chosen).toEqual([['"v3"', { reason: "It reached a child." }]]);
});
