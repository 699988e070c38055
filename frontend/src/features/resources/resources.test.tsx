import { screen, waitFor } from "@testing-library/react";
import { http, HttpResponse } from "msw";
import type { Problem, Resource } from "@/api/generated";
import { server } from "@/test/setup";
import { expectAccessible, visit } from "@/test/visit";
import { resourcesRoutes } from "./routes";

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
const forMachines = { "@context": "https://schema.org", name: "</script><script>alert(1)</script>" };
beforeEach(() => {
  server.use(http.get(`http://api.test/api/v1${at}/schema.org`, () => HttpResponse.json(forMachines)));
});

test("a resource says what it is, how to get in, and what to be careful about", async () => {
  server.use(
    http.get(`http://api.test/api/v1${at}`, () => HttpResponse.json(resource)),
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
