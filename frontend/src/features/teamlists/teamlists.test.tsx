import { screen, waitFor } from "@testing-library/react";
import { http, HttpResponse } from "msw";
import type { TeamList, TeamListInput } from "@/api/generated";
import { server } from "@/test/setup";
import { expectAccessible, visit } from "@/test/visit";
import { personWho } from "@/test/words";
import { teamlistsRoutes } from "./routes";

const api = "http://api.test/api/v1";
const me = { me: personWho() };
const list: TeamList = {
  id: "l1",
  version: 4,
  title: "Before the workshop",
  introduction: "Two short things.",
  serviceAreaId: "s1",
  teamId: "m1",
  placeName: "Assessment team one",
  setByName: "Helen Marsh",
  items: [
    {
      resourceId: "r1",
      resource: { kind: "resource", id: "r1", title: "Writing to children", address: "/resources/r1", summary: "", minutes: 3 },
      dueOn: "2026-11-27",
      note: "Three minutes",
      read: false,
      readBy: ["Helen Marsh"],
    },
    { resourceId: "r2", read: false, readBy: [] },
  ],
  createdAt: "2026-11-20T09:00:00Z",
  updatedAt: "2026-11-20T09:00:00Z",
  allowed: ["edit", "delete"],
};
const page = <T,>(items: T[]) => ({ items, page: 1, size: 20, total: items.length });
const places = [
  { serviceAreaId: "s1", name: "Assessment" },
  { serviceAreaId: "s1", teamId: "m1", name: "Assessment team one" },
];

beforeEach(() => server.use(http.get(`${api}/team-lists/places`, () => HttpResponse.json(page(places)))));

test("the team sees what is due and who ticked it, and a tick is one's own", async () => {
  let read = false;
  server.use(
    http.get(`${api}/team-lists`, () =>
      HttpResponse.json(
        page([{ ...list, items: list.items.map((item) => ({ ...item, read: read && item.resourceId === "r1" })) }]),
      ),
    ),
    http.put(`${api}/team-lists/l1/read/r1`, () => {
      read = true;
      return new HttpResponse(null, { status: 204 });
    }),
  );
  const { user } = visit(teamlistsRoutes, "/reading-list/team", me);
  expect(await screen.findByRole("heading", { name: "Before the workshop" })).toBeVisible();
  expect(screen.getByText(/your team sees your name beside it/)).toBeVisible();
  expect(screen.getByText("By 27 November 2026")).toBeVisible();
  expect(screen.getByText("Read by Helen Marsh")).toBeVisible();
  expect(screen.getByText("This is not open to you")).toBeVisible();
  await user.click(screen.getByRole("checkbox", { name: "I have read it: Writing to children" }));
  await waitFor(() => expect(screen.getByRole("checkbox", { name: "I have read it: Writing to children" })).toBeChecked());
  expect(screen.getByRole("link", { name: "Set a list for a team" })).toBeVisible();
  await expectAccessible();
});

test("a list is changed with its version, for a place that a role reaches", async () => {
  const sent: TeamListInput[] = [];
  server.use(
    http.get(`${api}/team-lists/l1`, () => HttpResponse.json(list)),
    http.get(`${api}/team-lists`, () => HttpResponse.json(page([list]))),
    http.put(`${api}/team-lists/l1`, async ({ request }) => {
      expect(request.headers.get("If-Match")).toBe('"v4"');
      sent.push((await request.json()) as TeamListInput);
      return HttpResponse.json(list);
    }),
  );
  const { user } = visit(teamlistsRoutes, "/reading-list/team/l1/edit", me);
  expect(await screen.findByRole("combobox", { name: "Who is it for?" })).toHaveValue("s1/m1");
  await user.selectOptions(screen.getByLabelText("Who is it for?"), "Assessment (whole service area)");
  await user.click(screen.getByRole("button", { name: "Take off: Something that is not open to you" }));
  await expectAccessible();
  await user.click(screen.getByRole("button", { name: "Save the list" }));
  expect(await screen.findByRole("heading", { name: "Before the workshop" })).toBeVisible();
  expect(sent[0]).toEqual({
    title: "Before the workshop",
    introduction: "Two short things.",
    serviceAreaId: "s1",
    items: [{ resourceId: "r1", dueOn: "2026-11-27", note: "Three minutes" }],
  });
});

test("nothing set yet says who can set something", async () => {
  server.use(http.get(`${api}/team-lists`, () => HttpResponse.json(page([]))));
  visit(teamlistsRoutes, "/reading-list/team", me);
  expect(await screen.findByText(/Nobody has set a list for your team yet/)).toBeVisible();
  await expectAccessible();
});
