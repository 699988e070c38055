import { screen, waitFor, within } from "@testing-library/react";
import { http, HttpResponse } from "msw";
import type { Problem, SearchResults } from "@/api/generated";
import { server } from "@/test/setup";
import { expectAccessible, visit } from "@/test/visit";
import { personWho } from "@/test/words";
import { searchRoutes } from "./routes";

const found: SearchResults = {
  items: [
    {
      id: "00000000-0000-7000-8000-000000001017",
      title: [
        { text: "Mental capacity and ", hit: false },
        { text: "self-neglect", hit: true },
      ],
      snippet: [{ text: "<b>Plain</b> text", hit: false }],
      authors: "",
      kind: { slug: "briefing", name: "Briefing" },
      side: "research",
      minutes: 8,
      access: "open",
      baseline: false,
      reviewOverdue: true,
      linkStatus: "ok",
    },
  ],
  page: 1,
  size: 20,
  total: 1,
  facets: [
    { name: "minutes", values: [{ value: "10", label: "Up to 10 minutes", count: 1 }] },
    { name: "side", values: [{ value: "research", label: "Research", count: 1 }] },
  ],
  alsoLookedFor: ["hoarding"],
  didYouMean: "self-neglect",
};

const searches = (answer: SearchResults = found) => {
  const asked: URL[] = [];
  server.use(
    http.get("http://api.test/api/v1/search", ({ request }) => {
      asked.push(new URL(request.url));
      return HttpResponse.json(answer);
    }),
  );
  return asked;
};

test("a result says what it is, marks what matched and shows text as it was written", async () => {
  searches();
  visit(searchRoutes, "/search?q=self-neglct");

  expect(await screen.findByRole("heading", { level: 1, name: "1 result for “self-neglct”" })).toBeVisible();
  const results = within(screen.getByRole("region", { name: "Results" }));
  expect(results.getByText("self-neglect", { selector: "mark" })).toBeVisible();
  expect(screen.getByText("<b>Plain</b> text")).toBeVisible();
  expect(screen.getByText("Due a check")).toBeVisible();
  expect(screen.getByRole("link", { name: "self-neglect" })).toHaveAttribute("href", "/search?q=self-neglect");
  const feed = "http://api.test/api/v1/feeds/search.atom?q=self-neglct";
  expect(screen.getByRole("link", { name: "Follow by feed" })).toHaveAttribute("href", feed);
  expect(document.head.querySelector('link[type="application/atom+xml"]')).toHaveAttribute("href", feed);
  await expectAccessible();
});

test("a filter is kept in the address and asked of the API", async () => {
  const asked = searches();
  const { user, router } = visit(searchRoutes, "/search?q=x&page=3");

  await user.click(await screen.findByRole("checkbox", { name: /Up to 10 minutes/ }));

  await screen.findByRole("link", { name: /Take off Up to 10 minutes/ });
  expect(router.state.location.search).toBe("?q=x&minutes=10");
  expect(asked.at(-1)?.searchParams.getAll("minutes")).toEqual(["10"]);
  expect(asked.at(-1)?.searchParams.get("page")).toBe("1");
  await expectAccessible();
});

test("nothing found says what to do next", async () => {
  searches({ ...found, items: [], total: 0, facets: [], didYouMean: undefined, alsoLookedFor: [] });
  server.use(
    http.get("http://api.test/api/v1/search/looser", () =>
      HttpResponse.json({
        withoutFilter: [{ name: "side", value: "people", label: "People's views", total: 2 }],
        fewerWords: [{ q: "kinship", total: 1 }],
      }),
    ),
  );
  visit(searchRoutes, "/search?q=zzz&side=people", { me: personWho() });

  expect(await screen.findByRole("heading", { name: "Nothing found for “zzz”" })).toBeVisible();
  expect(await screen.findByRole("link", { name: "Without “Side of evidence: People's views”" })).toHaveAttribute(
    "href",
    "/search?q=zzz",
  );
  expect(screen.getByRole("link", { name: "Only “kinship”" })).toHaveAttribute("href", "/search?q=kinship&side=people");
  expect(screen.getByRole("link", { name: "Ask a person to find it" })).toHaveAttribute("href", "/ask?q=zzz");
  expect(screen.getByRole("link", { name: "Save this search, and hear when something comes" })).toHaveAttribute(
    "href",
    "/saved-searches/new?q=zzz&side=people",
  );
  expect(screen.getByRole("link", { name: "All topics" })).toHaveAttribute("href", "/hub");
  await expectAccessible();
});

test("an outage says so and offers to try again", async () => {
  const problem: Problem = {
    type: "/problems/unavailable",
    title: "",
    status: 503,
    detail: "Try again in a few seconds",
    requestId: "request-1",
    errors: [],
  };
  server.use(http.get("http://api.test/api/v1/search", () => HttpResponse.json(problem, { status: 503 })));
  const { user } = visit(searchRoutes, "/search?q=x");

  await screen.findByRole("heading", { name: /busy for a moment/ });
  expect(screen.getByText(/quote request-1/)).toBeVisible();
  await expectAccessible();
  searches();
  await user.click(screen.getByRole("button", { name: "Try again" }));
  expect(await screen.findByRole("heading", { level: 1, name: /1 result/ })).toBeVisible();
});

test("references of what I ticked, or of the whole search, become a file", async () => {
  const files: string[] = [];
  const asked: string[] = [];
  vi.stubGlobal("URL", Object.assign(URL, { createObjectURL: () => "blob:x", revokeObjectURL: () => undefined }));
  vi.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(function click(this: HTMLAnchorElement) {
    files.push(this.download);
  });
  searches();
  server.use(
    http.get("http://api.test/api/v1/resources/export", ({ request }) => {
      asked.push(new URL(request.url).search);
      return HttpResponse.text("TY");
    }),
    http.get("http://api.test/api/v1/search/export", ({ request }) => {
      asked.push(new URL(request.url).search);
      return HttpResponse.text("@a");
    }),
  );
  const { user } = visit(searchRoutes, "/search?q=x&side=research");
  await user.click(await screen.findByRole("checkbox", { name: /Tick to download its reference: Mental capacity/ }));
  await user.click(screen.getByRole("button", { name: "Download 1 ticked" }));
  expect(await screen.findByText("Downloaded")).toBeVisible();
  await expectAccessible();
  await user.selectOptions(screen.getByLabelText("References as"), "BibTeX");
  await user.click(screen.getByRole("button", { name: "Download all 1" }));

  await waitFor(() => expect(files).toEqual(["evident.ris", "evident.bib"]));
  expect(asked[0]).toBe("?format=ris&id=00000000-0000-7000-8000-000000001017");
  expect(asked[1]).toMatch(/side=research.*as=bibtex/);
  await expectAccessible();
});
