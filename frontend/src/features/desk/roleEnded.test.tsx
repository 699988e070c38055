import { focusManager } from "@tanstack/react-query";
import { screen, waitFor } from "@testing-library/react";
import { http, HttpResponse } from "msw";
import type { Resource } from "@/api/generated";
import { server } from "@/test/setup";
import { expectAccessible, visit } from "@/test/visit";
import { personWho, wordsAreKnown } from "@/test/words";
import { deskRoutes } from "./routes";

const word = { id: "k2", slug: "briefing", name: "Briefing" };
const resource: Resource = {
  id: "r1",
  version: 3,
  title: "Sibling time",
  contributors: [],
  kind: word,
  summary: "",
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
  reviewOverdue: false,
  linkStatus: "ok",
  createdAt: "2026-01-01T00:00:00Z",
  updatedAt: "2026-01-01T00:00:00Z",
  allowed: ["edit"],
};
const words = "Your role as Editor at Northdown ended on 24 November 2026, which may be why";

test("an editor whose role ends while they write is told so, and their text stays where it is", async () => {
  let reads = 0;
  wordsAreKnown();
  server.use(
    http.get("http://api.test/api/v1/resources/r1", () => {
      reads += 1;
      return HttpResponse.json({ ...resource, allowed: reads > 1 ? [] : ["edit"] });
    }),
    http.put("http://api.test/api/v1/resources/r1", () =>
      HttpResponse.json(
        { type: "/problems/not-allowed", title: "", status: 403, detail: words, requestId: "q", errors: [] },
        { status: 403 },
      ),
    ),
  );
  const { user } = visit(deskRoutes, "/resources/r1/edit", { me: personWho("resources.edit") });
  await user.type(await screen.findByLabelText("Title"), " matters");
  // The tab is looked at again, and the resource is read anew.
  focusManager.setFocused(false);
  focusManager.setFocused(true);
  await waitFor(() => expect(reads).toBe(2));
  await user.click(screen.getByRole("button", { name: "Save changes" }));
  expect(await screen.findByText(words)).toBeVisible();
  expect(screen.getByText(/What you typed is still here/)).toBeVisible();
  expect(screen.getByLabelText("Title")).toHaveValue("Sibling time matters");
  await expectAccessible();
});
