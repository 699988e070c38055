import { screen, waitFor, within } from "@testing-library/react";
import { http, HttpResponse } from "msw";
import type { Problem, Resource, ResourceDescription, ResourceInput } from "@/api/generated";
import { server } from "@/test/setup";
import { expectAccessible, visit } from "@/test/visit";
import { personWho, wordsAreKnown } from "@/test/words";
import { deskRoutes } from "./routes";

const api = "http://api.test/api/v1";
const editor = { me: personWho("resources.edit") };
const word = { id: "k2", slug: "briefing", name: "Briefing" };
const resource: Resource = {
  id: "r1",
  version: 3,
  title: "Sibling time",
  contributors: [{ family: "Rowe", given: "E", role: "editor" }],
  kind: word,
  summary: "",
  keyMessages: ["Ask"],
  side: "practice",
  access: "internal",
  formats: [],
  visibility: "service",
  serviceAreaId: "s1",
  organisation: word,
  topics: [],
  audiences: [],
  alsoUsefulFor: [],
  baseline: false,
  keywords: [],
  pcfDomains: [],
  status: "draft",
  reviewOverdue: false,
  linkStatus: "ok",
  createdAt: "2026-01-01T00:00:00Z",
  updatedAt: "2026-01-01T00:00:00Z",
  allowed: ["edit"],
  returnNote: "Say who it is for",
};
const refusal = (status: number, type: Problem["type"], more: Partial<Problem> = {}) =>
  HttpResponse.json({ type, title: "", status, requestId: "q", errors: [], ...more }, { status });
const routes = [...deskRoutes, { path: "resources/:id", element: <h1>The resource</h1> }];

beforeEach(() => {
  sessionStorage.clear();
  wordsAreKnown();
});

test("a refused form says why, leads to each field and keeps what was typed", async () => {
  const sent: ResourceInput[] = [];
  server.use(
    http.post(`${api}/resources`, async ({ request }) => {
      sent.push((await request.json()) as ResourceInput);
      return refusal(400, "/problems/invalid-request", {
        errors: [
          { pointer: "/contributors/0/named", message: "Enter a family name, or the name of a body" },
          { pointer: "/title", message: "Enter a title" },
        ],
      });
    }),
  );
  const { user } = visit(routes, "/resources/new", editor);
  await user.click(await screen.findByRole("button", { name: "Add another contributor" }));
  await user.type(within(screen.getByRole("group", { name: "Contributor 2" })).getByLabelText("Given name"), "Ann");
  await user.type(screen.getByLabelText(/^Key messages/), "One{enter}Two");
  await user.click(screen.getByRole("button", { name: "Save as a draft" }));

  expect(await screen.findByRole("link", { name: "Enter a title" })).toHaveAttribute("href", "#title");
  expect(screen.getByRole("link", { name: /Enter a family name/ })).toHaveAttribute("href", "#family-1");
  expect(screen.getByLabelText("Title")).toHaveAccessibleDescription("Error: Enter a title");
  expect(screen.getByText("There is a problem").closest(".govuk-error-summary")).toHaveFocus();
  expect(document.title).toMatch(/^Error: Add a resource/);
  expect(screen.getByLabelText(/^Key messages/)).toHaveValue("One\nTwo");
  expect(sent[0]).toMatchObject({ keyMessages: ["One", "Two"], contributors: [{ given: "Ann" }] });
  expect(sent[0]).not.toHaveProperty("minutes");
  expect(screen.getByRole("option", { name: "Article" })).toBeInTheDocument();
  expect(screen.getByRole("option", { name: "Briefing" })).toBeInTheDocument();
  await expectAccessible();
}, 20_000);

test("a duplicate leads to the one we have, or is added all the same under a key of its own", async () => {
  const keys: (string | null)[] = [];
  server.use(
    http.post(`${api}/resources`, ({ request }) => {
      keys.push(request.headers.get("Idempotency-Key"));
      if (new URL(request.url).searchParams.get("duplicate") === "accept") return HttpResponse.json(resource, { status: 201 });
      return refusal(409, "/problems/duplicate", { detail: "“Twin” has the same address", existing: "/resources/r9" });
    }),
  );
  const { user } = visit(routes, "/resources/new", editor);
  await user.type(await screen.findByLabelText("Title"), "Twin");
  await user.click(screen.getByRole("button", { name: "Save as a draft" }));

  expect(await screen.findByRole("link", { name: "Look at the one we have" })).toHaveAttribute("href", "/resources/r9");
  await expectAccessible();
  await user.click(screen.getByRole("button", { name: "Save as a draft" }));
  await waitFor(() => expect(keys).toHaveLength(2));
  await user.click(await screen.findByRole("button", { name: "Add it anyway" }));
  expect(await screen.findByRole("heading", { name: "The resource" })).toBeVisible();
  expect(keys[0]).toBe(keys[1]);
  expect(keys[2]).not.toBe(keys[0]);
}, 20_000);

test("when someone else was quicker, their change is shown and mine is kept", async () => {
  const versions: (string | null)[] = [];
  let now = resource;
  server.use(
    http.get(`${api}/resources/r1`, () => HttpResponse.json(now)),
    http.put(`${api}/resources/r1`, ({ request }) => {
      versions.push(request.headers.get("If-Match"));
      if (versions.length > 1) return HttpResponse.json(now);
      now = { ...resource, version: 4, title: "Brothers and sisters" };
      return refusal(412, "/problems/stale-version");
    }),
  );
  const { user } = visit(routes, "/resources/r1/edit", editor);
  expect(await screen.findByText("Say who it is for")).toBeVisible();
  expect(screen.getByLabelText("Service area")).toHaveValue("s1");
  expect(screen.getByLabelText("Role")).toHaveValue("editor");
  await user.type(screen.getByLabelText("Title"), " matters");
  await user.click(screen.getByRole("button", { name: "Save changes" }));

  expect(await screen.findByText("Brothers and sisters", { selector: "ins" })).toBeVisible();
  expect(screen.getByLabelText("Title")).toHaveValue("Sibling time matters");
  await expectAccessible();
  await user.click(screen.getByRole("button", { name: "Save changes" }));
  expect(await screen.findByRole("heading", { name: "The resource" })).toBeVisible();
  expect(versions).toEqual(['"v3"', '"v4"']);
}, 20_000);

const description: ResourceDescription = {
  title: "Rest and night duty",
  contributors: [{ family: "Marlow", given: "Ann" }],
  kind: "article",
  url: "https://journal.example.org/1",
  containerTitle: "Night Work",
  keywords: ["rest", "nights"],
  remarks: [],
  existing: { id: "r9", title: "Night duty and rest" },
  found: [
    { field: "title", source: "citation-tags" },
    { field: "keywords", source: "dublin-core" },
  ],
};

test("a web address fills the form for the person to check, and says what we have already", async () => {
  const asked: unknown[] = [];
  server.use(
    http.post(`${api}/resource-descriptions`, async ({ request }) => {
      asked.push(await request.json());
      return HttpResponse.json(description);
    }),
  );
  const { user } = visit(routes, "/resources/new", editor);
  await user.type(await screen.findByLabelText(/^Start from a web address/), " https://doi.org/10.5555/1 ");
  await user.click(screen.getByRole("button", { name: "Find the details" }));

  expect(await screen.findByText(/We filled in what we found/)).toBeVisible();
  expect(screen.getByRole("group", { name: "What we found" })).toHaveFocus();
  expect(asked).toEqual([{ url: "https://doi.org/10.5555/1" }]);
  expect(screen.getByRole("link", { name: "Night duty and rest" })).toHaveAttribute("href", "/resources/r9");
  expect(screen.getByLabelText("Title")).toHaveValue("Rest and night duty");
  expect(screen.getByLabelText("Kind")).toHaveValue("k1");
  expect(screen.getByLabelText("Web address")).toHaveValue("https://journal.example.org/1");
  expect(screen.getByLabelText("Family name")).toHaveValue("Marlow");
  expect(screen.getByLabelText(/^Keywords/)).toHaveValue("rest, nights");
  expect(screen.getByText("Title: the journal’s citation tags")).toBeInTheDocument();
  await expectAccessible();
}, 20_000);

test("what was typed stays until the person prefers what was found", async () => {
  server.use(http.post(`${api}/resource-descriptions`, () => HttpResponse.json(description)));
  const { user } = visit(routes, "/resources/new", editor);
  await user.type(await screen.findByLabelText("Title"), "Mine");
  await user.click(screen.getByRole("button", { name: "Find the details" }));
  await user.click(await screen.findByRole("button", { name: "Use what we found instead" }));
  expect(screen.getByLabelText("Title")).toHaveValue("Rest and night duty");
  expect(screen.queryByRole("button", { name: /Use what we found/ })).toBeNull();
  await user.type(screen.getByLabelText("Title"), "!");
  await user.click(screen.getByRole("button", { name: "Find the details" }));
  expect(await screen.findByText(/What you typed is still below/)).toBeVisible();
  expect(screen.getByLabelText("Title")).toHaveValue("Rest and night duty!");
  await expectAccessible();
}, 20_000);

test("an address that cannot be read is said beside it, and the form is as it was", async () => {
  server.use(
    http.post(`${api}/resource-descriptions`, () =>
      refusal(400, "/problems/invalid-request", {
        errors: [{ pointer: "/url", message: "We could not open this page. Type the details instead" }],
      }),
    ),
  );
  const { user } = visit(routes, "/resources/new", editor);
  await user.type(await screen.findByLabelText("Title"), "Mine");
  await user.click(screen.getByRole("button", { name: "Find the details" }));
  expect(await screen.findByRole("link", { name: /We could not open this page/ })).toHaveAttribute("href", "#address");
  expect(screen.getByLabelText(/^Start from/)).toHaveAccessibleDescription(/We could not open this page/);
  expect(screen.getByLabelText("Title")).toHaveValue("Mine");
  await expectAccessible();
}, 20_000);

test("text typed before a session ended is there again, and can be thrown away", async () => {
  const first = visit(routes, "/resources/new", editor);
  await first.user.type(await screen.findByLabelText("Title"), "Half a thought");
  await first.user.click(screen.getByRole("checkbox", { name: "Care" }));
  first.leave();
  const { user } = visit(routes, "/resources/new", editor);

  expect(await screen.findByLabelText("Title")).toHaveValue("Half a thought");
  expect(screen.getByRole("checkbox", { name: "Care" })).toBeChecked();
  await expectAccessible();
  await user.click(screen.getByRole("button", { name: /Throw it away/ }));
  expect(screen.getByLabelText("Title")).toHaveValue("");
}, 20_000);

test("our resources are listed by stage, with what readers report", async () => {
  const asked: URL[] = [];
  server.use(
    http.get(`${api}/resources`, ({ request }) => {
      asked.push(new URL(request.url));
      return HttpResponse.json({ items: [], page: 1, size: 20, total: 0 });
    }),
    http.get(`${api}/resources/reports`, () =>
      HttpResponse.json({
        page: 1,
        size: 20,
        total: 1,
        items: [
          {
            id: "q1",
            resourceId: "r1",
            title: "Sibling time",
            problem: "broken",
            detail: "404",
            createdAt: "2026-01-01T00:00:00Z",
          },
        ],
      }),
    ),
  );
  const { user } = visit(routes, "/our-resources?show=archived", editor);
  expect(await screen.findByText("Nothing here at the moment.")).toBeVisible();
  expect(Object.fromEntries(asked[0]?.searchParams ?? [])).toEqual({ ours: "true", page: "1", status: "archived" });
  await user.click(screen.getByRole("link", { name: "Readers’ reports" }));
  expect(await screen.findByText("The link does not work")).toBeVisible();
  expect(screen.getByRole("button", { name: "Resolved: Sibling time" })).toBeEnabled();
  await expectAccessible();
});

test("a step that its stage does not allow is not offered", async () => {
  server.use(http.get(`${api}/resources/r1`, () => HttpResponse.json(resource)));
  visit(routes, "/resources/r1/withdraw", editor);
  expect(await screen.findByRole("heading", { name: "This cannot be done now" })).toBeVisible();
  expect(screen.queryByRole("button", { name: "Withdraw" })).toBeNull();
  await expectAccessible();
});

test("a withdrawal without a reason is refused beside its field, and the reason goes with the version", async () => {
  const sent: unknown[] = [];
  server.use(
    http.get(`${api}/resources/r1`, () => HttpResponse.json({ ...resource, allowed: ["withdraw"] })),
    http.get(`${api}/resources/r1/reliance`, () =>
      HttpResponse.json({
        ways: [
          { how: "keep it on their reading list", fewerThanFive: true },
          { how: "use it on a topic page", fewerThanFive: false, people: 1200 },
          { how: "have it in a pack", fewerThanFive: false, people: 0 },
        ],
      }),
    ),
    http.post(`${api}/resources/r1/withdraw`, async ({ request }) => {
      const body = (await request.json()) as { reason: string };
      sent.push(request.headers.get("If-Match"), body);
      if (body.reason) return HttpResponse.json({ ...resource, status: "withdrawn" });
      return refusal(400, "/problems/invalid-request", { errors: [{ pointer: "/reason", message: "Say why it is withdrawn" }] });
    }),
  );
  const { user } = visit(routes, "/resources/r1/withdraw", editor);
  expect(await screen.findByText("Fewer than 5 people keep it on their reading list")).toBeVisible();
  expect(screen.getByText("1,200 people use it on a topic page")).toBeVisible();
  expect(screen.queryByText(/in a pack/)).toBeNull();
  await user.click(await screen.findByRole("button", { name: "Withdraw" }));
  expect(await screen.findByRole("link", { name: "Say why it is withdrawn" })).toHaveAttribute("href", "#reason");
  await expectAccessible();
  await user.type(screen.getByLabelText("Why is it withdrawn?"), "Made twice");
  await user.click(screen.getByRole("button", { name: "Withdraw" }));
  expect(await screen.findByRole("heading", { name: "The resource" })).toBeVisible();
  expect(sent.slice(2)).toEqual(['"v3"', { reason: "Made twice" }]);
});

test("someone without the right is told how to get it", async () => {
  visit(routes, "/resources/new", { me: personWho() });
  expect(await screen.findByRole("heading", { name: "You do not have permission to do this" })).toBeVisible();
  await expectAccessible();
});
