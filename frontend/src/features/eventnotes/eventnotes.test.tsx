import { screen, waitFor } from "@testing-library/react";
import { http, HttpResponse } from "msw";
import type { EventTogether } from "@/api/generated";
import { server } from "@/test/setup";
import { expectAccessible, visit } from "@/test/visit";
import { personWho } from "@/test/words";
import { Together } from "./Together";
import { eventnotesRoutes } from "./routes";

const api = "http://api.test/api/v1/events/e1";
const me = { me: personWho() };
const together: EventTogether = {
  offers: ["Genograms"],
  asks: [],
  contributions: [{ text: "Ask twice", mine: true, named: false }],
  teamNotes: [{ teamId: "t1", teamName: "Team one", text: "Read it first", authorName: "Tom Whitaker", version: 1, mine: false }],
  ownTeams: [{ id: "t1", name: "Team one" }],
  mayContribute: true,
};
const routes = [
  {
    path: "events/:id",
    element: (
      <main>
        <h1>Writing analysis</h1>
        <Together event={{ id: "e1" }} />
      </main>
    ),
  },
  ...eventnotesRoutes,
];
const isKnown = (now: Partial<EventTogether> = {}) =>
  server.use(http.get(`${api}/together`, () => HttpResponse.json({ ...together, ...now })));

test("an event shows what people bring, what they took from it, and what teams should know", async () => {
  isKnown();
  visit(routes, "/events/e1", me);
  expect(await screen.findByText("“Genograms”")).toBeVisible();
  expect(screen.getByText("Ask twice")).toBeVisible();
  expect(screen.getByRole("heading", { name: "For Team one" })).toBeVisible();
  await expectAccessible();
});

test("what somebody takes from it is shared with consent only, and can be taken back", async () => {
  isKnown();
  const said: unknown[] = [];
  server.use(
    http.put(`${api}/contribution`, async ({ request }) => {
      said.push(await request.json());
      if (said.length > 1) return HttpResponse.json(together);
      const errors = [{ pointer: "/consent", message: "Say that it may be shared" }];
      return HttpResponse.json(
        { type: "/problems/invalid-request", title: "", status: 400, requestId: "r", errors },
        { status: 400 },
      );
    }),
    http.delete(`${api}/contribution`, () => {
      said.push("taken back");
      return new HttpResponse(null, { status: 204 });
    }),
  );
  const { user } = visit(routes, "/events/e1", me);
  await user.click(await screen.findByRole("link", { name: "Change what you wrote" }));
  const consent = await screen.findByRole("checkbox", { name: "It may be shared, until I take it back" });
  await user.click(consent);
  await user.click(screen.getByRole("button", { name: "Share it" }));
  expect(await screen.findByRole("link", { name: "Say that it may be shared" })).toHaveAttribute("href", "#consent");
  expect(screen.getByRole("textbox")).toHaveValue("Ask twice");
  await expectAccessible();
  await user.click(consent);
  await user.click(screen.getByRole("button", { name: "Share it" }));
  await user.click(await screen.findByRole("link", { name: "Change what you wrote" }));
  await user.click(await screen.findByText("Take it back", { selector: "summary" }));
  await user.click(screen.getByRole("button", { name: "Take it back" }));
  await waitFor(() =>
    expect(said).toEqual([
      expect.objectContaining({ consent: false }),
      expect.objectContaining({ text: "Ask twice", consent: true }),
      "taken back",
    ]),
  );
});

test("a team's note is written on, and nothing is lost when a colleague was quicker", async () => {
  isKnown();
  const sent: (string | null)[] = [];
  server.use(
    http.put(`${api}/team-notes/t1`, ({ request }) => {
      sent.push(request.headers.get("If-Match"));
      if (sent.length > 1) return HttpResponse.json(together);
      isKnown({ teamNotes: [{ ...together.teamNotes[0]!, text: "Read it twice", version: 2 }] });
      return HttpResponse.json(
        { type: "/problems/stale-version", title: "", status: 412, requestId: "r", errors: [] },
        { status: 412 },
      );
    }),
  );
  const { user } = visit(routes, "/events/e1", me);
  await user.click(await screen.findByRole("link", { name: /^Write it on/ }));
  const text = await screen.findByRole("textbox", { name: "What should those know who were not there?" });
  await user.type(text, ", all of you");
  await user.click(screen.getByRole("button", { name: "Keep it for the team" }));
  expect(await screen.findByText("Read it twice")).toBeVisible();
  expect(text).toHaveValue("Read it first, all of you");
  await expectAccessible();
  await user.click(screen.getByRole("button", { name: "Keep it for the team" }));
  await waitFor(() => expect(sent).toEqual(['"v1"', '"v2"']));
});

test("a team without a note gets its first one", async () => {
  isKnown({ teamNotes: [] });
  const sent: unknown[] = [];
  server.use(
    http.put(`${api}/team-notes/t1`, async ({ request }) => {
      sent.push(request.headers.get("If-Match"), await request.json());
      return HttpResponse.json(together);
    }),
  );
  const { user } = visit(routes, "/events/e1", me);
  await user.click(await screen.findByRole("link", { name: "Write down for Team one what they should know" }));
  await user.type(await screen.findByRole("textbox"), "Try it");
  await user.click(screen.getByRole("button", { name: "Keep it for the team" }));
  await waitFor(() => expect(sent).toEqual([null, { text: "Try it" }]));
});

test("who was not there is told who can write", async () => {
  isKnown({ contributions: [], mayContribute: false });
  visit(routes, "/events/e1/contribute", me);
  expect(await screen.findByText("Those who were there can write here, once the event has begun.")).toBeVisible();
});
