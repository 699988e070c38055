import { screen, within } from "@testing-library/react";
import { http, HttpResponse } from "msw";
import type { ReaderSuggestion as Suggestion } from "@/api/generated";
import { server } from "@/test/setup";
import { expectAccessible, visit } from "@/test/visit";
import { northdown, personWho } from "@/test/words";
import { suggestionsRoutes } from "./routes";

const api = "http://api.test/api/v1";
const page = <T,>(items: T[]) => HttpResponse.json({ items, page: 1, size: 20, total: items.length });
const suggestion: Suggestion = {
  id: "s1",
  version: 2,
  kind: "event",
  organisationId: northdown,
  organisationName: "Northdown",
  personName: "Tom Whitaker",
  title: "Trauma and sleep",
  why: "Three of my families ask.",
  whenWanted: "Wednesday mornings",
  state: "open",
  createdAt: "2026-11-20T09:00:00Z",
  allowed: ["answer"],
};
const refused = (pointer: string, message: string) =>
  HttpResponse.json(
    { type: "/problems/invalid-request", title: "", status: 400, requestId: "12345678", errors: [{ pointer, message }] },
    { status: 400 },
  );
const topicsAreKnown = () => server.use(http.get(`${api}/topics`, () => page([{ id: "t1", slug: "neglect", title: "Neglect" }])));

test("somebody suggests a learning event, and keeps what they typed when it is refused", async () => {
  const sent: unknown[] = [];
  topicsAreKnown();
  server.use(
    http.post(`${api}/suggestions`, async ({ request }) => {
      sent.push(await request.json());
      if (sent.length === 1) return refused("/why", "Write why it would help");
      return HttpResponse.json({ ...suggestion, allowed: ["withdraw"] }, { status: 201 });
    }),
    http.get(`${api}/me/suggestions`, () => page([{ ...suggestion, allowed: ["withdraw"] }])),
  );
  const { user } = visit(suggestionsRoutes, "/suggest/event", { me: personWho() });
  await user.type(await screen.findByLabelText("What should it be about?"), "Trauma and sleep");
  await expectAccessible();
  await user.click(screen.getByRole("button", { name: "Send the suggestion" }));
  expect(await screen.findByRole("alert")).toHaveTextContent("Write why it would help");
  expect(screen.getByLabelText("What should it be about?")).toHaveValue("Trauma and sleep");
  await user.type(screen.getByLabelText("Why would it help?"), "Three of my families ask.");
  await user.selectOptions(screen.getByLabelText("Topic (optional)"), "Neglect");
  await user.click(screen.getByRole("button", { name: "Send the suggestion" }));
  expect(await screen.findByText("Thank you. It is with those who can do something about it.")).toBeVisible();
  expect(sent[1]).toEqual({
    kind: "event",
    organisationId: northdown,
    title: "Trauma and sleep",
    why: "Three of my families ask.",
    topicId: "t1",
  });
  expect(await screen.findByText("Waits for an answer")).toBeVisible();
  await expectAccessible();
});

test("they see what became of it, and may take it back", async () => {
  const taken: (string | null)[] = [];
  const answered: Suggestion = {
    ...suggestion,
    state: "taken-up",
    reason: "In March.",
    thing: { id: "e1", title: "Sleep: a workshop", address: "/events/e1" },
    answeredAt: "2026-11-25T09:00:00Z",
    allowed: ["withdraw"],
  };
  server.use(
    http.get(`${api}/me/suggestions`, () => page(taken.length ? [] : [answered])),
    http.delete(`${api}/suggestions/s1`, ({ request }) => {
      taken.push(request.headers.get("If-Match"));
      return new HttpResponse(null, { status: 204 });
    }),
  );
  const { user } = visit(suggestionsRoutes, "/suggestions", { me: personWho() });
  expect(await screen.findByRole("link", { name: "Sleep: a workshop" })).toHaveAttribute("href", "/events/e1");
  expect(screen.getByText("In March.")).toBeVisible();
  await user.click(screen.getByRole("button", { name: "Take it back: Trauma and sleep" }));
  expect(await screen.findByText("Taken back: Trauma and sleep")).toBeVisible();
  expect(taken).toEqual(['"v2"']);
  await expectAccessible();
});

test("an organiser says that it is planned, and as which event", async () => {
  const said: unknown[] = [];
  server.use(
    http.get(`${api}/suggestions`, () => page(said.length ? [] : [suggestion])),
    http.get(`${api}/suggestions/s1`, () => HttpResponse.json(suggestion)),
    http.get(`${api}/events`, () =>
      page([
        { id: "e1", title: "Sleep: a workshop", stage: "draft" },
        { id: "e2", title: "Gone", stage: "cancelled" },
      ]),
    ),
    http.put(`${api}/suggestions/s1/answer`, async ({ request }) => {
      said.push([request.headers.get("If-Match"), await request.json()]);
      return HttpResponse.json({ ...suggestion, state: "taken-up" });
    }),
  );
  const { user } = visit(suggestionsRoutes, "/events/suggestions", { me: personWho("events.manage") });
  await user.click(await screen.findByRole("link", { name: "Answer: Trauma and sleep" }));
  await user.click(await screen.findByRole("radio", { name: "It is planned" }));
  const events = await screen.findByLabelText("Which learning event?");
  await within(events).findByRole("option", { name: "Sleep: a workshop" });
  expect(within(events).queryByRole("option", { name: "Gone" })).toBeNull();
  await user.selectOptions(events, "Sleep: a workshop");
  await expectAccessible();
  await user.click(screen.getByRole("button", { name: "Send the answer" }));
  expect(await screen.findByText(/Nothing waits for you/)).toBeVisible();
  expect(said).toEqual([['"v2"', { state: "taken-up", thingId: "e1" }]]);
});

test("an editor starts a draft from the address, or says why not now", async () => {
  const resource: Suggestion = { ...suggestion, kind: "resource", url: "https://sleep.example/a b", whenWanted: undefined };
  server.use(
    http.get(`${api}/suggestions/s1`, () => HttpResponse.json(resource)),
    http.put(`${api}/suggestions/s1/answer`, () => refused("/reasonGiven", "Write why not now")),
  );
  const { user } = visit(suggestionsRoutes, "/suggestions/s1/answer", { me: personWho("resources.edit") });
  await user.click(await screen.findByRole("radio", { name: "It is added" }));
  expect(screen.getByRole("link", { name: "Start a draft from it" })).toHaveAttribute(
    "href",
    "/resources/new?url=https%3A%2F%2Fsleep.example%2Fa+b&title=Trauma+and+sleep",
  );
  await user.click(screen.getByRole("radio", { name: "Not now" }));
  await user.click(screen.getByRole("button", { name: "Send the answer" }));
  expect(await screen.findByRole("link", { name: "Write why not now" })).toHaveAttribute("href", "#reason");
  await expectAccessible();
});

test("those lists are for those who plan and edit", async () => {
  visit(suggestionsRoutes, "/desk/suggestions", { me: personWho() });
  expect(await screen.findByRole("heading", { name: "You do not have permission to do this" })).toBeVisible();
});
