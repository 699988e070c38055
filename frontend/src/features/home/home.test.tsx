import { screen, within } from "@testing-library/react";
import { http, HttpResponse } from "msw";
import type { SearchResults } from "@/api/generated";
import { server } from "@/test/setup";
import { expectAccessible, visit } from "@/test/visit";
import { personWho, wordsAreKnown } from "@/test/words";
import { homeRoutes } from "./routes";

const api = "http://api.test/api/v1";
const me = { ...personWho(), givenName: "Editha", interests: ["t1"] };
const found = (title: string): SearchResults => ({
  items: [
    {
      id: "r1",
      title: [{ text: title, hit: false }],
      snippet: [],
      authors: "",
      kind: { slug: "briefing", name: "Briefing" },
      side: "research",
      minutes: 8,
      access: "open",
      baseline: false,
      reviewOverdue: false,
      linkStatus: "ok",
    },
  ],
  page: 1,
  size: 1,
  total: 4,
  facets: [],
  alsoLookedFor: [],
});

test("home has something for ten minutes, what was begun, and what is new in my topics", async () => {
  wordsAreKnown();
  server.use(
    http.get(`${api}/me`, () => HttpResponse.json(me)),
    http.get(`${api}/me/welcome`, () => HttpResponse.json({ offered: true, profileSaved: false, topicsFollowed: 1 })),
    http.get(`${api}/search`, ({ request }) => {
      const asked = new URL(request.url).searchParams;
      return HttpResponse.json(
        found(asked.has("topic") ? "New in care" : asked.has("minutes") ? `In ${asked.get("minutes")} minutes` : "For all"),
      );
    }),
    http.get(`${api}/reading-list`, ({ request }) => {
      const begun = new URL(request.url).searchParams.get("status") === "reading";
      const resource = {
        kind: "resource",
        id: "r2",
        title: "Half read",
        address: "/resources/r2",
        summary: "",
        side: "people",
        minutes: 5,
      };
      const items = begun ? [{ resourceId: "r2", status: "reading", addedAt: "2026-01-01T00:00:00Z", resource }] : [];
      return HttpResponse.json({ page: 1, size: 3, total: items.length, items });
    }),
  );
  const { user } = visit(homeRoutes(), "/", { me });

  expect(await screen.findByRole("link", { name: "In 10 minutes" })).toBeVisible();
  expect(await screen.findByRole("link", { name: "Take a look" })).toHaveAttribute("href", "/welcome");
  expect(screen.getByRole("link", { name: "3 more that fit" })).toHaveAttribute("href", "/search?minutes=10&sort=newest");
  expect(screen.getByRole("link", { name: "Make me a plan for 10 minutes" })).toHaveAttribute("href", "/ten-minutes?minutes=10");
  const reading = within(screen.getByRole("region", { name: "Keep reading" }));
  expect(await reading.findByRole("link", { name: "Half read" })).toHaveAttribute("href", "/resources/r2");
  expect(reading.getByText("You have begun it")).toBeVisible();
  expect(
    await within(screen.getByRole("region", { name: "New in your topics" })).findByRole("link", { name: "New in care" }),
  ).toBeVisible();
  await user.click(screen.getByRole("link", { name: "5 minutes" }));
  expect(await screen.findByRole("link", { name: "In 5 minutes" })).toBeVisible();
  await expectAccessible();
});
