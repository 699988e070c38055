import { screen, waitFor } from "@testing-library/react";
import { http, HttpResponse } from "msw";
import type { LinkCheck, Problem, Resource } from "@/api/generated";
import { server } from "@/test/setup";
import { expectAccessible, visit } from "@/test/visit";
import { resourcesRoutes as routesWith } from "./routes";

const resourcesRoutes = routesWith(() => <p>What other features say</p>);

const word = (slug: string, name: string) => ({ id: "00000000-0000-7000-8000-000000000001", slug, name });
const resource: Resource = {
  id: "00000000-0000-7000-8000-000000001019",
  version: 1,
  title: "Human stories",
  contributors: [{ family: "Preston-Shoot", given: "Michael" }],
  kind: word("article", "Article"),
  url: "https://doi.org/10.1108/JAP",
  summary: "First.\n\nSecond.",
  keyMessages: ["Ask who is missing."],
  soWhat: "Before a meeting, ask.",
  minutes: 35,
  side: "research",
  access: "members",
  howToGetIn: "Ask your library.",
  formats: ["transcript"],
  visibility: "public",
  organisation: word("evidence-network", "Evidence Network"),
  topics: [],
  audiences: [],
  alsoUsefulFor: [],
  baseline: false,
  keywords: [],
  pcfDomains: [],
  status: "published",
  reviewBy: "2026-11-01",
  reviewOverdue: true,
  linkStatus: "broken",
  createdAt: "2026-01-01T00:00:00Z",
  updatedAt: "2026-01-01T00:00:00Z",
  allowed: [],
};
const at = "/resources/00000000-0000-7000-8000-000000001019";
const look: LinkCheck = {
  state: "broken",
  checkedAt: "2026-11-20T10:00:00Z",
  archivedCopy: "https://web.archive.org/web/2/https://doi.org/10.1108/JAP",
  allowed: [],
};
const forMachines = { "@context": "https://schema.org", name: "</script><script>alert(1)</script>" };
beforeEach(() => {
  server.use(http.get(`http://api.test/api/v1${at}/schema.org`, () => HttpResponse.json(forMachines)));
});

test("a resource says what it is, how to get in, and what to be careful about", async () => {
  server.use(
    http.get(`http://api.test/api/v1${at}`, () => HttpResponse.json(resource)),
    http.get(`http://api.test/api/v1${at}/link-check`, () => HttpResponse.json(look)),
    http.get(`http://api.test/api/v1${at}/citation`, ({ request }) =>
      HttpResponse.json({ style: "x", text: `As ${new URL(request.url).searchParams.get("style")}` }),
    ),
  );
  const { user } = visit(resourcesRoutes, at);

  expect(await screen.findByRole("heading", { level: 1, name: "Human stories" })).toBeVisible();
  expect(screen.getByText("Michael Preston-Shoot")).toBeVisible();
  expect(screen.getByText("How to get in: Ask your library.")).toBeVisible();
  expect(screen.getByRole("link", { name: "Read at doi.org" })).toHaveAttribute("href", "https://doi.org/10.1108/JAP");
  expect(screen.getByText(/Due a check since 1 November 2026/)).toBeVisible();
  expect(screen.getByText(/The link does not work/)).toBeVisible();
  expect(await screen.findByText(/We last tried it on 20 November 2026/)).toBeVisible();
  expect(screen.getByRole("link", { name: "Try the archived copy instead" })).toHaveAttribute("href", look.archivedCopy);
  expect(await screen.findByText("As harvard")).toBeVisible();
  await user.click(screen.getByRole("button", { name: "APA" }));
  expect(await screen.findByText("As apa")).toBeVisible();
  await expectAccessible();
});

test("what is public is described for search engines, in a text that cannot end itself", async () => {
  server.use(
    http.get(`http://api.test/api/v1${at}`, () => HttpResponse.json(resource)),
    http.get(`http://api.test/api/v1${at}/citation`, () => HttpResponse.json({ style: "x", text: "Text" })),
  );
  visit(resourcesRoutes, at);
  await waitFor(() => expect(document.querySelector('script[type="application/ld+json"]')).not.toBeNull());
  const text = document.querySelector('script[type="application/ld+json"]')?.textContent ?? "";
  expect(text).not.toContain("<");
  expect(JSON.parse(text)).toEqual(forMachines);
  await expectAccessible();
});

test("one that is not mine is not there", async () => {
  const problem: Problem = { type: "/problems/not-found", title: "", status: 404, requestId: "r", errors: [] };
  server.use(http.get(`http://api.test/api/v1${at}`, () => HttpResponse.json(problem, { status: 404 })));
  visit(resourcesRoutes, at);

  expect(await screen.findByRole("heading", { name: "Page not found" })).toBeVisible();
  expect(screen.queryByRole("button", { name: "Try again" })).toBeNull();
  await expectAccessible();
});

test("those who edit see what may be done now, and do it with the version they saw", async () => {
  let now: Resource = { ...resource, status: "in-review", allowed: ["edit", "return", "publish", "withdraw"] };
  const versions: (string | null)[] = [];
  server.use(
    http.get(`http://api.test/api/v1${at}`, () => HttpResponse.json(now)),
    http.get(`http://api.test/api/v1${at}/link-check`, () => HttpResponse.json(look)),
    http.get(`http://api.test/api/v1${at}/citation`, () => HttpResponse.json({ style: "x", text: "Text" })),
    http.post(`http://api.test/api/v1${at}/publish`, ({ request }) => {
      versions.push(request.headers.get("If-Match"));
      now = { ...now, version: 2, status: "published", allowed: ["edit", "review", "archive", "withdraw"] };
      return HttpResponse.json(now);
    }),
  );
  const { user } = visit(resourcesRoutes, at);
  expect(await screen.findByRole("link", { name: "Send back" })).toHaveAttribute("href", `${at}/return`);
  expect(screen.queryByRole("button", { name: "Archive" })).toBeNull();
  await user.click(screen.getByRole("button", { name: "Publish" }));

  expect(await screen.findByRole("button", { name: "Archive" })).toBeVisible();
  expect(screen.queryByRole("button", { name: "Publish" })).toBeNull();
  expect(versions).toEqual(['"v1"']);
  await expectAccessible();
});

test("those who edit have the link looked at now, and see what was found", async () => {
  let found: LinkCheck = { ...look, failures: 3, firstFailedOn: "2026-11-11", allowed: ["check"] };
  server.use(
    http.get(`http://api.test/api/v1${at}`, () => HttpResponse.json({ ...resource, allowed: ["edit"] })),
    http.get(`http://api.test/api/v1${at}/citation`, () => HttpResponse.json({ style: "x", text: "Text" })),
    http.get(`http://api.test/api/v1${at}/link-check`, () => HttpResponse.json(found)),
    http.post(`http://api.test/api/v1${at}/link-check`, () => {
      const before = found;
      found = { ...look, state: "ok", checkedAt: "2026-11-25T10:00:00Z", lastStatus: 200, failures: 0, allowed: ["check"] };
      return HttpResponse.json(before, { status: 202 });
    }),
  );
  const { user } = visit(resourcesRoutes, at);
  expect(await screen.findByText(/It has failed on 3 days since 11 November 2026/)).toBeVisible();
  await user.click(screen.getByRole("button", { name: "Check the link now" }));
  expect(await screen.findByText(/We are looking at it/)).toBeVisible();
  expect(await screen.findByText(/It works. We last looked on 25 November 2026/, undefined, { timeout: 5000 })).toBeVisible();
  expect(screen.queryByText(/The link does not work/)).toBeNull();
  await expectAccessible();
});

test("one that was replaced leads to the newer one", async () => {
  const replaced: Resource = {
    ...resource,
    status: "archived",
    edition: "pilot",
    replacedBy: { id: "00000000-0000-7000-8000-000000001020", title: "Human stories, second edition" },
  };
  server.use(
    http.get(`http://api.test/api/v1${at}`, () => HttpResponse.json(replaced)),
    http.get(`http://api.test/api/v1${at}/citation`, () => HttpResponse.json({ style: "x", text: "Text" })),
  );
  visit(resourcesRoutes, at);
  expect(await screen.findByRole("link", { name: "Human stories, second edition" })).toHaveAttribute(
    "href",
    "/resources/00000000-0000-7000-8000-000000001020",
  );
  expect(screen.getByText("Pilot version")).toBeVisible();
  expect(await screen.findByText("Text")).toBeVisible();
  await expectAccessible();
});
