import { screen, waitFor, within } from "@testing-library/react";
import { http, HttpResponse } from "msw";
import type { Pack, PackInput, PackSummary } from "@/api/generated";
import { server } from "@/test/setup";
import { expectAccessible, visit } from "@/test/visit";
import { northdown, personWho } from "@/test/words";
import { packsRoutes } from "./routes";

const api = "http://api.test/api/v1";
const me = { me: personWho() };
const link = (id: string, title: string, minutes?: number) => ({
  kind: "resource",
  id,
  title,
  address: `/resources/${id}`,
  summary: "",
  side: "research",
  ...(minutes && { minutes }),
});
const pack: Pack = {
  id: "p1",
  version: 2,
  title: "For Thursday",
  introduction: "Read before we meet.",
  purpose: "supervision",
  questions: ["What surprised you?"],
  status: "draft",
  visibility: "organisation",
  organisationId: northdown,
  organisationName: "Northdown",
  forCarers: false,
  mine: true,
  ownerName: "Editha Rowe",
  items: [
    { resourceId: "r1", resource: link("r1", "Sibling time", 8), note: "Page two", minutes: 20 },
    { resourceId: "r2", resource: link("r2", "First visits", 60) },
  ],
  hiddenItems: 1,
  totalMinutes: 80,
  balance: { practice: 0, people: 0, research: 2, mixed: 0 },
  createdAt: "2026-11-20T09:00:00Z",
  updatedAt: "2026-11-24T09:00:00Z",
  allowed: ["edit", "archive", "copy"],
};
const summary: PackSummary = { ...pack, items: 2 };

const packIs = (known: Pack) => server.use(http.get(`${api}/packs/p1`, () => HttpResponse.json(known)));

test("packs are listed and narrowed by their purpose, in the address", async () => {
  const asked: URL[] = [];
  server.use(
    http.get(`${api}/packs`, ({ request }) => {
      asked.push(new URL(request.url));
      return HttpResponse.json({ items: [summary], page: 1, size: 20, total: 1 });
    }),
  );
  const { user, router } = visit(packsRoutes, "/packs?show=mine", me);
  expect(await screen.findByRole("link", { name: "For Thursday" })).toBeVisible();
  expect(screen.getByText("1 hour 20 minutes")).toBeVisible();
  await user.click(screen.getByRole("link", { name: "Supervision" }));
  await waitFor(() => expect(asked.at(-1)?.searchParams.get("purpose")).toBe("supervision"));
  expect(router.state.location.search).toBe("?show=mine&purpose=supervision");
  await expectAccessible();
});

test("a pack shows its order, its questions, its credit, and that more is not open", async () => {
  packIs({ ...pack, copiedFrom: { ...link("p0", "First fortnight"), address: "/packs/p0" }, copiedFromBy: "Gareth, Northdown" });
  visit(packsRoutes, "/packs/p1", me);
  expect(await screen.findByRole("heading", { level: 1, name: "For Thursday" })).toBeVisible();
  const titles = screen.getAllByRole("heading", { level: 3 }).map(({ textContent }) => textContent);
  expect(titles.slice(0, 2)).toEqual(["Sibling time", "First visits"]);
  expect(screen.getByText("1 more is in this pack and is not open to you.")).toBeVisible();
  expect(screen.getByText("What surprised you?")).toBeVisible();
  expect(screen.getByRole("link", { name: "First fortnight" })).toHaveAttribute("href", "/packs/p0");
  expect(screen.getByText("Nothing in it carries practice knowledge or people’s views.")).toBeVisible();
  expect(screen.queryByRole("link", { name: "Send it to a colleague" })).toBeNull();
  await expectAccessible();
});

test("items are moved, taken off and put back, and what was typed goes with them", async () => {
  const sent: PackInput[] = [];
  packIs(pack);
  server.use(
    http.put(`${api}/packs/p1`, async ({ request }) => {
      expect(request.headers.get("If-Match")).toBe('"v2"');
      sent.push((await request.json()) as PackInput);
      return HttpResponse.json(pack);
    }),
  );
  const { user } = visit(packsRoutes, "/packs/p1/edit", me);
  await user.click(await screen.findByRole("button", { name: "Move up: First visits" }));
  expect(screen.getByText("First visits is now 1 of 2")).toBeInTheDocument();
  await user.click(screen.getByRole("button", { name: "Take off: Sibling time" }));
  await user.click(screen.getByRole("button", { name: "Put it back: Sibling time" }));
  await expectAccessible();
  await user.click(screen.getByRole("button", { name: "Save the pack" }));
  expect(await screen.findByRole("heading", { level: 1, name: "For Thursday" })).toBeVisible();
  expect(sent[0]?.items).toEqual([{ resourceId: "r2" }, { resourceId: "r1", note: "Page two", minutes: 20 }]);
  expect(sent[0]?.status).toBe("draft");
});

test("a new pack is put together from the hub, and a refusal keeps it and leads to the row", async () => {
  const keys: (string | null)[] = [];
  server.use(
    http.get(`${api}/search`, () =>
      HttpResponse.json({ items: [hit], page: 1, size: 6, total: 1, facets: [], alsoLookedFor: [] }),
    ),
    http.post(`${api}/packs`, async ({ request }) => {
      keys.push(request.headers.get("Idempotency-Key"));
      const body = (await request.json()) as PackInput;
      if (body.items?.[0]?.minutes) return HttpResponse.json(pack, { status: 201 });
      return HttpResponse.json(problem("/items/0/minutes", "Minutes must be 1 or more"), { status: 400 });
    }),
    http.get(`${api}/packs/p1`, () => HttpResponse.json(pack)),
  );
  const { user } = visit(packsRoutes, "/packs/new", me);
  await user.type(await screen.findByLabelText("Title"), "For Thursday");
  await user.selectOptions(screen.getByLabelText("What is it for?"), "Meeting");
  await user.type(screen.getByLabelText("Add from the hub"), "kinship{Enter}");
  await user.click(await screen.findByRole("button", { name: "Add: Kinship guide" }));
  const row = screen.getByRole("group", { name: "Kinship guide" });
  await user.click(screen.getByRole("button", { name: "Save the pack" }));
  const error = await screen.findByRole("link", { name: "Minutes must be 1 or more" });
  expect(error).toHaveAttribute("href", "#minutes-r3");
  expect(screen.queryByRole("radio", { name: "Everyone who is signed in" })).toBeNull();
  await expectAccessible();
  await user.type(within(row).getByLabelText("Minutes"), "15");
  await user.click(screen.getByRole("button", { name: "Save the pack" }));
  expect(await screen.findByRole("heading", { level: 2, name: "In this order" })).toBeVisible();
  expect(new Set(keys).size).toBe(2);
});

test("a copy is made for the organisation one belongs to, and opened to be changed", async () => {
  packIs({ ...pack, allowed: ["copy"] });
  server.use(
    http.post(`${api}/packs/p1/copy`, async ({ request }) => {
      expect(await request.json()).toEqual({ organisationId: northdown });
      return HttpResponse.json({ ...pack, id: "p2" }, { status: 201 });
    }),
    http.get(`${api}/packs/p2`, () => HttpResponse.json({ ...pack, id: "p2" })),
  );
  const { user, router } = visit(packsRoutes, "/packs/p1", me);
  await user.click(await screen.findByRole("button", { name: "Copy and adapt" }));
  expect(await screen.findByRole("heading", { name: "Change a pack" })).toBeVisible();
  expect(router.state.location.pathname).toBe("/packs/p2/edit");
  await expectAccessible();
});

test("a resource is put at the end of a pack of mine", async () => {
  const sent: PackInput[] = [];
  packIs(pack);
  server.use(
    http.get(`${api}/resources/r3`, () => HttpResponse.json({ title: "Kinship guide" })),
    http.get(`${api}/packs`, () => HttpResponse.json({ items: [summary], page: 1, size: 20, total: 1 })),
    http.put(`${api}/packs/p1`, async ({ request }) => {
      sent.push((await request.json()) as PackInput);
      return HttpResponse.json(pack);
    }),
  );
  const { user } = visit(packsRoutes, "/packs/add?resource=r3", me);
  expect(await screen.findByText("Kinship guide")).toBeVisible();
  await expectAccessible();
  await user.click(await screen.findByRole("button", { name: "Add to For Thursday" }));
  expect(await screen.findByRole("heading", { level: 1, name: "For Thursday" })).toBeVisible();
  expect(sent[0]?.items?.map(({ resourceId }) => resourceId)).toEqual(["r1", "r2", "r3"]);
});

const hit = {
  id: "r3",
  title: [{ text: "Kinship guide", hit: false }],
  snippet: [],
  authors: "",
  kind: { slug: "guide", name: "Guide" },
  side: "research",
  access: "open",
  baseline: false,
  reviewOverdue: false,
  linkStatus: "ok",
};

const problem = (pointer: string, message: string) => ({
  type: "/problems/invalid-request",
  title: "There is a problem with what you sent",
  status: 400,
  requestId: "12345678",
  errors: [{ pointer, message }],
});
