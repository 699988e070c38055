import { screen } from "@testing-library/react";
import { http, HttpResponse } from "msw";
import type { Resource, ResourceInput } from "@/api/generated";
import { server } from "@/test/setup";
import { expectAccessible, visit } from "@/test/visit";
import { personWho, wordsAreKnown } from "@/test/words";
import { deskRoutes } from "./routes";

const api = "http://api.test/api/v1";
const editor = { me: personWho("resources.edit") };
const older = "00000000-0000-7000-8000-000000002017";
const word = { id: "k2", slug: "briefing", name: "Briefing" };
const resource: Resource = {
  id: older,
  version: 3,
  title: "Sibling time",
  contributors: [],
  kind: word,
  summary: "Ask first",
  keyMessages: [],
  side: "practice",
  access: "internal",
  formats: [],
  visibility: "organisation",
  organisation: word,
  topics: [],
  audiences: [],
  alsoUsefulFor: [],
  baseline: false,
  keywords: [],
  pcfDomains: [],
  status: "published",
  edition: "pilot",
  reviewBy: "2026-01-01",
  reviewOverdue: true,
  linkStatus: "ok",
  createdAt: "2026-01-01T00:00:00Z",
  updatedAt: "2026-01-01T00:00:00Z",
  allowed: ["edit", "withdraw"],
};
const routes = [...deskRoutes, { path: "resources/:id", element: <h1>The resource</h1> }];

beforeEach(() => {
  sessionStorage.clear();
  wordsAreKnown();
  server.use(http.get(`${api}/resources/${older}`, () => HttpResponse.json(resource)));
});

test("a newer version starts with what the older one says, and takes its place", async () => {
  const sent: ResourceInput[] = [];
  server.use(
    http.post(`${api}/resources`, async ({ request }) => {
      sent.push((await request.json()) as ResourceInput);
      return HttpResponse.json({ ...resource, id: "r2" }, { status: 201 });
    }),
  );
  const { user } = visit(routes, `/resources/new?supersedes=${older}`, editor);
  expect(await screen.findByLabelText("Title")).toHaveValue("Sibling time");
  expect(screen.getByLabelText(/^Next check by/)).toHaveValue("");
  expect(screen.getByLabelText(/takes the place of/)).toHaveAccessibleDescription(/“Sibling time” leaves lists/);
  await user.selectOptions(screen.getByLabelText(/^Edition/), "Final");
  await expectAccessible();
  await user.click(screen.getByRole("button", { name: "Save as a draft" }));
  expect(await screen.findByRole("heading", { name: "The resource" })).toBeVisible();
  expect(sent[0]).toMatchObject({ supersedesId: older, edition: "final", summary: "Ask first" });
}, 20_000);

test("who withdraws may say what to use instead, by its address", async () => {
  const sent: unknown[] = [];
  server.use(
    http.post(`${api}/resources/${older}/withdraw`, async ({ request }) => {
      sent.push(await request.json());
      return HttpResponse.json({ ...resource, status: "withdrawn" });
    }),
  );
  const { user } = visit(routes, `/resources/${older}/withdraw`, editor);
  await user.type(await screen.findByLabelText("Why is it withdrawn?"), "Out of date");
  await user.type(screen.getByLabelText(/use instead/), "https://evident.example/resources/00000000-0000-7000-8000-000000001017");
  await user.click(screen.getByRole("button", { name: "Withdraw" }));
  expect(await screen.findByRole("heading", { name: "The resource" })).toBeVisible();
  expect(sent).toEqual([{ reason: "Out of date", replacedBy: "00000000-0000-7000-8000-000000001017" }]);
}, 20_000);

test("our list is narrowed by edition, in the address", async () => {
  const asked: (string | null)[] = [];
  server.use(
    http.get(`${api}/resources`, ({ request }) => {
      asked.push(new URL(request.url).searchParams.get("edition"));
      return HttpResponse.json({ items: [], page: 1, size: 20, total: 0 });
    }),
  );
  const { user, router } = visit(routes, "/our-resources?show=published", editor);
  await user.click(await screen.findByRole("link", { name: "Pilot version" }));
  expect(await screen.findByRole("link", { name: "Pilot version", current: "page" })).toBeVisible();
  expect(router.state.location.search).toBe("?show=published&edition=pilot");
  expect(asked).toEqual([null, "pilot"]);
  await expectAccessible();
});
