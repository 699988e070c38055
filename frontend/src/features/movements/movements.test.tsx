import { screen, waitFor } from "@testing-library/react";
import { http, HttpResponse } from "msw";
import type { Assignment, LeavingInput, Movement, MovementCandidate, MoveInput } from "@/api/generated";
import { server } from "@/test/setup";
import { expectAccessible, visit } from "@/test/visit";
import { northdown, organisationIsKnown, personWho } from "@/test/words";
import { movementsRoutes } from "./routes";

const api = "http://api.test/api/v1";
const me = { me: { ...personWho("people.manage"), assignments: [{ role: "editor", organisationId: northdown } as Assignment] } };
const page = <T,>(items: T[]) => ({ items, page: 1, size: 20, total: items.length });
const at = `/movements/people/${northdown}/n1`;
const candidate: MovementCandidate = {
  personId: "n1",
  name: "Nadia Rahman",
  memberships: [
    {
      id: "b1",
      kind: "employee",
      serviceAreaId: "s0",
      serviceAreaName: "Families",
      teamId: "m0",
      teamName: "South",
      startsOn: "2024-01-01",
    },
  ],
  roles: [
    { assignmentId: "a1", role: "supervisor", serviceAreaId: "s0", teamId: "m0", place: "South" },
    { assignmentId: "a2", role: "editor" },
  ],
  holdings: [
    { kind: "pack", words: "packs", total: 2, roles: [], things: [{ id: "p1", title: "Home visits", address: "/packs/p1" }] },
    { kind: "topic-page", words: "topic pages", total: 1, roles: ["editor"], things: [] },
  ],
  heirOf: [],
};
const movement: Movement = {
  id: "x1",
  version: 2,
  kind: "leaving",
  state: "planned",
  organisationId: northdown,
  organisationName: "Northdown",
  personId: "n1",
  personName: "Nadia Rahman",
  day: "2026-12-18",
  plannedByName: "Editha Rowe",
  plannedAt: "2026-11-25T09:00:00Z",
  heirs: [
    { kind: "pack", words: "packs", heirId: "t1", heirName: "Tom Whitaker" },
    { kind: "topic-page", words: "topic pages", heirId: "e1", heirName: "Alex Penrose" },
  ],
  roles: [],
  allowed: ["change", "cancel"],
};
const person = { personId: "t1", name: "Tom Whitaker", place: "South", staff: true };

beforeEach(() => {
  sessionStorage.clear();
  server.use(
    http.get(`${api}/organisations/${northdown}/movement-candidates/n1`, () => HttpResponse.json(candidate)),
    http.get(`${api}/organisations/${northdown}/movement-candidates`, () => HttpResponse.json(page([person]))),
    http.get(`${api}/organisations/${northdown}/people-lookup`, () =>
      HttpResponse.json({
        items: [
          { id: "t1", name: "Tom Whitaker", place: "South" },
          { id: "n1", name: "Nadia Rahman", place: "South" },
        ],
      }),
    ),
    http.get(`${api}/movements/x1`, () => HttpResponse.json(movement)),
  );
});

test("who moves and who leaves stands in a list that is narrowed in the address", async () => {
  const asked: string[] = [];
  server.use(
    http.get(`${api}/organisations/${northdown}/movements`, ({ request }) => {
      asked.push(new URL(request.url).searchParams.get("show") ?? "");
      return HttpResponse.json(page([movement, { ...movement, id: "x2", kind: "move", state: "done", place: "North" }]));
    }),
  );
  server.use(
    http.get(`${api}/organisations/${northdown}/joiners`, () =>
      HttpResponse.json(page([{ personId: "j1", name: "Joan", place: "North", joinsOn: "2026-11-20", signedIn: false }])),
    ),
  );
  const { user } = visit(movementsRoutes, "/movements", me);
  expect(await screen.findByText("Last day is 18 December 2026")).toBeVisible();
  expect(screen.getByText("Moved to North on 18 December 2026")).toBeVisible();
  await user.click(screen.getByRole("link", { name: "Planned" }));
  await waitFor(() => expect(asked.at(-1)).toBe("planned"));
  await user.click(screen.getByRole("link", { name: "Joiners" }));
  expect(await screen.findByText("Has not signed in yet")).toBeVisible();
  await expectAccessible();
});

test("what a person keeps for others is shown before anything is planned", async () => {
  const { user } = visit(movementsRoutes, "/movements/find", me);
  expect(await screen.findByRole("link", { name: "Tom Whitaker" })).toBeVisible();
  await user.type(screen.getByLabelText("Name"), "nadia{Enter}");
  await expectAccessible();
  visit(movementsRoutes, at, me);
  expect(await screen.findByRole("heading", { name: "Packs (2)" })).toBeVisible();
  expect(screen.getByRole("link", { name: "Home visits" })).toHaveAttribute("href", "/packs/p1");
  expect(screen.getByText("and 1 more")).toBeVisible();
  expect(screen.getByRole("link", { name: "Plan a last day" })).toHaveAttribute("href", `${at}/leaving`);
});

test("a last day is checked in words, refused with what to do, and confirmed without typing again", async () => {
  const sent: LeavingInput[] = [];
  server.use(
    http.post(`${api}/organisations/${northdown}/leavings`, async ({ request }) => {
      sent.push((await request.json()) as LeavingInput);
      if (sent.length > 1) return HttpResponse.json(movement, { status: 201 });
      return HttpResponse.json(problem("/heirs/1/heirId", "Editha Rowe cannot look after topic pages"), { status: 400 });
    }),
  );
  const { user } = visit(movementsRoutes, `${at}/leaving`, me);
  await user.type(await screen.findByLabelText("What is their last day?"), "2026-12-18");
  await user.type(screen.getByLabelText("Who takes over the packs (2)?"), "tom");
  await user.click(await screen.findByRole("button", { name: "Choose Tom Whitaker" }));
  expect(screen.getByLabelText("Who takes over the packs (2)?")).toHaveFocus();
  expect(screen.queryByRole("button", { name: "Choose Nadia Rahman" })).toBeNull();
  await user.click(screen.getByRole("button", { name: /I take it over: .* topic pages/ }));
  await expectAccessible();
  await user.click(screen.getByRole("button", { name: "Check it" }));
  expect(screen.getByText("Tom Whitaker takes over: packs (2)")).toBeVisible();
  expect(screen.getByText("These roles end: supervisor (South), editor")).toBeVisible();
  expect(screen.getByRole("heading", { name: "Check before you confirm" })).toHaveFocus();
  await expectAccessible();
  await user.click(screen.getByRole("button", { name: "Confirm the last day" }));
  const error = await screen.findByRole("link", { name: "Editha Rowe cannot look after topic pages" });
  expect(error).toHaveAttribute("href", "#heir-topic-page");
  expect(screen.getByLabelText("What is their last day?")).toHaveValue("2026-12-18");
  await user.click(screen.getByRole("button", { name: "Check it" }));
  await user.click(screen.getByRole("button", { name: "Confirm the last day" }));
  expect(await screen.findByText("Last day is 18 December 2026")).toBeVisible();
  expect(sent[0]).toEqual({
    personId: "n1",
    lastDay: "2026-12-18",
    heirs: [
      { kind: "pack", heirId: "t1" },
      { kind: "topic-page", heirId: me.me.id },
    ],
  });
});

test("a planned last day is changed with its version, and keeps what was chosen when the session ends", async () => {
  server.use(
    http.put(`${api}/movements/x1`, ({ request }) => {
      expect(request.headers.get("If-Match")).toBe('"v2"');
      return HttpResponse.json({ ...movement, version: 3 });
    }),
  );
  const first = visit(movementsRoutes, "/movements/x1/change", me);
  const day = await screen.findByLabelText("What is their last day?");
  expect(day).toHaveValue("2026-12-18");
  await first.user.clear(day);
  await first.user.type(day, "2026-12-31");
  await first.user.click(screen.getByRole("button", { name: "Take off Alex Penrose" }));
  await first.user.click(screen.getByRole("button", { name: /I take it over: .* topic pages/ }));
  first.leave();
  const { user } = visit(movementsRoutes, "/movements/x1/change", me);
  expect(await screen.findByText(/We kept what you typed/)).toBeVisible();
  expect(screen.getByLabelText("What is their last day?")).toHaveValue("2026-12-31");
  expect(screen.getByText("Editha Rowe", { selector: "li" })).toBeVisible();
  await user.click(screen.getByRole("button", { name: "Check it" }));
  expect(screen.getByText("Editha Rowe takes over: topic pages (1)")).toBeVisible();
  await user.click(screen.getByRole("button", { name: "Confirm the last day" }));
  expect(await screen.findByRole("link", { name: "Change the day or who takes over" })).toBeVisible();
});

test("a plan is taken back after being asked once more", async () => {
  const versions: (string | null)[] = [];
  server.use(
    http.delete(`${api}/movements/x1`, ({ request }) => {
      versions.push(request.headers.get("If-Match"));
      return new HttpResponse(null, { status: 204 });
    }),
  );
  const { user } = visit(movementsRoutes, "/movements/x1", me);
  await user.click(await screen.findByText("Take it back", { selector: "summary" }));
  await expectAccessible();
  await user.click(screen.getByRole("button", { name: "Take it back" }));
  await waitFor(() => expect(versions).toEqual(['"v2"']));
});

test("a move says what becomes of each role of the old place", async () => {
  const sent: MoveInput[] = [];
  organisationIsKnown();
  server.use(
    http.post(`${api}/organisations/${northdown}/moves`, async ({ request }) => {
      sent.push((await request.json()) as MoveInput);
      return HttpResponse.json({ ...movement, kind: "move", heirs: [] }, { status: 201 });
    }),
  );
  const { user } = visit(movementsRoutes, `${at}/move`, me);
  await user.selectOptions(await screen.findByLabelText("Where do they go?"), "Early help: North");
  await user.type(screen.getByLabelText("What is their first day there?"), "2026-12-01");
  await user.click(screen.getByRole("radio", { name: "It goes along to the new place" }));
  await expectAccessible();
  await user.click(screen.getByRole("button", { name: "Confirm the move" }));
  await waitFor(() =>
    expect(sent).toEqual([
      {
        membershipId: "b1",
        firstDay: "2026-12-01",
        serviceAreaId: "s1",
        teamId: "m1",
        roles: [{ assignmentId: "a1", goesAlong: true }],
      },
    ]),
  );
});

const problem = (pointer: string, message: string) => ({
  type: "/problems/invalid-request",
  title: "There is a problem with what you sent",
  status: 400,
  requestId: "12345678",
  errors: [{ pointer, message }],
});
