import { screen, waitFor, within } from "@testing-library/react";
import { http, HttpResponse } from "msw";
import type { Digest, NewItem, SavedSearch, SavedSearchInput } from "@/api/generated";
import { server } from "@/test/setup";
import { expectAccessible, visit } from "@/test/visit";
import { personWho } from "@/test/words";
import { savedsearchesRoutes } from "./routes";

const api = "http://api.test/api/v1/me";
const me = personWho();
const saved: SavedSearch = {
  id: "00000000-0000-7000-8000-000000009501",
  version: 3,
  name: "Kinship, short",
  search: { q: "kinship care", minutes: ["10"], topic: ["using-evidence"] },
  address: "/search?q=kinship+care&minutes=10&topic=using-evidence",
  frequency: "weekly",
  createdAt: "2026-11-01T09:00:00Z",
  seenAt: "2026-11-01T09:00:00Z",
  fresh: 2,
};

function mine(list: SavedSearch[] = [saved], digest: Digest = { wanted: true, topics: "weekly" }) {
  const sent: unknown[] = [];
  let items = list;
  let now = digest;
  server.use(
    http.get(`${api}/saved-searches`, () => HttpResponse.json({ items, page: 1, size: 20, total: items.length })),
    http.get(`${api}/saved-searches/:id`, () => HttpResponse.json(saved)),
    http.post(`${api}/saved-searches`, async ({ request }) => {
      const body = (await request.json()) as SavedSearchInput;
      sent.push(body);
      items = [{ ...saved, ...body }];
      return HttpResponse.json(items[0], { status: 201 });
    }),
    http.put(`${api}/saved-searches/:id`, async ({ request }) => {
      sent.push(request.headers.get("If-Match"), await request.json());
      return HttpResponse.json(saved);
    }),
    http.delete(`${api}/saved-searches/:id`, () => {
      items = [];
      return new HttpResponse(null, { status: 204 });
    }),
    http.get(`${api}/digest`, () => HttpResponse.json(now)),
    http.put(`${api}/digest`, async ({ request }) => {
      now = (await request.json()) as Digest;
      sent.push(now);
      return HttpResponse.json(now);
    }),
  );
  return sent;
}

test("a saved search says what is new in it, and is changed, removed and brought back", async () => {
  const sent = mine();
  const { user } = visit(savedsearchesRoutes, "/saved-searches", { me });

  expect(await screen.findByRole("link", { name: "Kinship, short" })).toHaveAttribute("href", saved.address);
  expect(screen.getByText("2 new")).toBeVisible();
  expect(screen.getByText("“kinship care” · Minutes: 10 · Topic: using evidence")).toBeVisible();
  await expectAccessible();
  await user.selectOptions(screen.getByLabelText("Tell me what is new in Kinship, short"), "off");
  await waitFor(() => expect(sent).toEqual(['"v3"', { name: saved.name, search: saved.search, frequency: "off" }]));
  await user.click(screen.getByRole("button", { name: "Remove: Kinship, short" }));
  expect(await screen.findByText(/No saved searches yet/)).toBeVisible();
  await user.click(screen.getByRole("button", { name: "Bring it back" }));
  expect(await screen.findByRole("link", { name: "Kinship, short" })).toBeVisible();
  expect(sent.at(-1)).toEqual({ name: saved.name, search: saved.search, frequency: "weekly" });
  await expectAccessible();
});

test("a search is saved under a name, and a refusal leads to its field", async () => {
  const sent = mine();
  const { user, router } = visit(savedsearchesRoutes, "/saved-searches/new?q=kinship&side=people&page=3", { me });
  expect(await screen.findByRole("heading", { name: "Save this search" })).toBeVisible();
  expect(screen.getByText("“kinship” · Side of evidence: people")).toBeVisible();
  await expectAccessible();
  server.use(
    http.post(
      `${api}/saved-searches`,
      () =>
        HttpResponse.json(
          {
            type: "/problems/invalid-request",
            title: "There is a problem with what you sent",
            status: 400,
            requestId: "r1",
            errors: [{ pointer: "/name", message: "Enter a name" }],
          },
          { status: 400 },
        ),
      { once: true },
    ),
  );
  await user.clear(screen.getByLabelText("Name"));
  await user.click(screen.getByRole("button", { name: "Save" }));
  expect(await screen.findByRole("link", { name: "Enter a name" })).toHaveAttribute("href", "#name");
  await user.type(screen.getByLabelText("Name"), "Kinship voices");
  await user.click(screen.getByRole("radio", { name: "Every day" }));
  await user.click(screen.getByRole("button", { name: "Save" }));
  await waitFor(() => expect(router.state.location.pathname).toBe("/saved-searches"));
  expect(await screen.findByText("Saved “Kinship voices”.")).toBeVisible();
  expect(sent).toEqual([{ name: "Kinship voices", frequency: "daily", search: { q: "kinship", side: ["people"] } }]);
});

test("what is new says why, and every digest is turned off with one press", async () => {
  const sent = mine();
  const resource = { kind: "resource", id: "r1", title: "New words", address: "/resources/r1", summary: "", side: "people" };
  const items: NewItem[] = [
    {
      resource: { ...resource, minutes: 5 },
      because: [
        { kind: "search", name: "Kinship, short" },
        { kind: "topic", name: "Domestic abuse" },
      ],
      publishedAt: "2026-11-24T09:00:00Z",
    },
  ];
  server.use(http.get(`${api}/digest/items`, () => HttpResponse.json({ items, page: 1, size: 20, total: 1 })));
  const { user } = visit(savedsearchesRoutes, "/new-for-me", { me });

  expect(await screen.findByRole("link", { name: "New words" })).toBeVisible();
  expect(screen.getByText("Your search “Kinship, short” · You follow Domestic abuse")).toBeVisible();
  expect(screen.getByText("Since your last digest")).toBeVisible();
  const how = within(await screen.findByRole("region", { name: "How you hear" }));
  await user.selectOptions(how.getByLabelText("What is new in the topics I follow"), "daily");
  await waitFor(() => expect(sent).toEqual([{ wanted: true, topics: "daily" }]));
  await user.click(how.getByRole("button", { name: "Turn all digests off" }));
  expect(await how.findByText("Digests are off. You are told nothing of what is new.")).toBeVisible();
  expect(sent.at(-1)).toEqual({ wanted: false, topics: "daily" });
  await expectAccessible();
});

test("a saved search is renamed at the version that was read", async () => {
  const sent = mine();
  const { user, router } = visit(savedsearchesRoutes, `/saved-searches/${saved.id}`, { me });
  const name = await screen.findByLabelText("Name");
  await user.clear(name);
  await user.type(name, "Kinship");
  await expectAccessible();
  await user.click(screen.getByRole("button", { name: "Save" }));
  await waitFor(() => expect(router.state.location.pathname).toBe("/saved-searches"));
  expect(sent).toEqual(['"v3"', { name: "Kinship", search: saved.search, frequency: "weekly" }]);
});

test("someone who has not signed in is asked to", async () => {
  visit(savedsearchesRoutes, "/saved-searches");
  expect(await screen.findByRole("button", { name: "Sign in" })).toBeVisible();
  await expectAccessible();
});
