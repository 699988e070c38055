import { screen, within } from "@testing-library/react";
import { http, HttpResponse } from "msw";
import type { ResourceVersion, ResourceVersionSummary, VersionContent } from "@/api/generated";
import { server } from "@/test/setup";
import { expectAccessible, visit } from "@/test/visit";
import { personWho } from "@/test/words";
import { historyRoutes } from "./routes";

const at = "http://api.test/api/v1/resources/r1";
const editor = { me: personWho("resources.edit") };
const routes = [...historyRoutes, { path: "resources/:id", element: <h1>The resource</h1> }];

const content: VersionContent = {
  title: "Sibling time",
  contributors: [{ family: "Rowe", given: "E" }],
  kind: { id: "k1", name: "Briefing" },
  summary: "Ask brothers and sisters apart.",
  keyMessages: ["Ask"],
  side: "practice",
  access: "open",
  formats: [],
  keywords: [],
  pcfDomains: [],
  organisation: { id: "o1", name: "Northdown" },
  visibility: "organisation",
  baseline: false,
  topics: [{ id: "t1", name: "Care" }],
  audiences: [],
  alsoUsefulFor: [],
  status: "draft",
};
const versions: ResourceVersionSummary[] = [
  { number: 3, act: "publish", by: "Alex Penrose", at: "2026-11-25T09:10:00Z", title: "Sibling time", status: "published" },
  { number: 2, act: "edit", by: "Editha Rowe", at: "2026-11-24T09:10:00Z", title: "Sibling time", status: "draft" },
  { number: 1, act: "import", at: "2026-11-23T09:10:00Z", title: "Sibling time", status: "draft" },
];
const said: Record<string, Partial<VersionContent>> = {
  1: {},
  2: { summary: "Ask brothers and sisters together.", topics: [] },
  3: { summary: "Ask brothers and sisters together.", topics: [], status: "published" },
};

beforeEach(() =>
  server.use(
    http.get(`${at}/versions`, () => HttpResponse.json({ items: versions, page: 1, size: 20, total: 3 })),
    http.get(`${at}/versions/:number`, ({ params }) => {
      const number = String(params.number);
      const version = versions.find((each) => String(each.number) === number);
      return HttpResponse.json({ version, content: { ...content, ...said[number] } } as ResourceVersion);
    }),
    http.get(at, () => HttpResponse.json({ id: "r1", version: 7, title: "Sibling time", allowed: ["edit"] })),
  ),
);

test("every version says what was done, by whom and when", async () => {
  visit(routes, "/resources/r1/history", editor);
  const list = await screen.findAllByRole("listitem");
  expect(list).toHaveLength(3);
  expect(list[0]).toHaveTextContent("25 November 2026 at 09:10Published, by Alex Penrose");
  expect(list[2]).toHaveTextContent("Imported");
  expect(screen.getByRole("link", { name: /^What changed ?in version 2$/ })).toHaveAttribute(
    "href",
    "/resources/r1/history/compare?from=1&to=2",
  );
  await expectAccessible();
});

test("two versions are compared field by field and word by word, and said aloud", async () => {
  visit(routes, "/resources/r1/history/compare?from=1&to=2", editor);
  expect(await screen.findByText("2 fields differ.")).toBeVisible();
  const summary = screen.getByText("Summary").closest("div")!;
  expect(within(summary).getByText("apart", { exact: false, selector: "del" })).toHaveTextContent("Taken out: apart");
  expect(within(summary).getByText("together", { exact: false, selector: "ins" })).toHaveTextContent("Added: together");
  expect(screen.queryByText("Title")).toBeNull();
  await expectAccessible();
});

test("any two can be chosen, and an old one is brought back with the version that was seen", async () => {
  const sent: (string | null)[] = [];
  server.use(
    http.post(`${at}/versions/1/restore`, ({ request }) => {
      sent.push(request.headers.get("If-Match"));
      return HttpResponse.json(versions[0]);
    }),
  );
  const { user, router } = visit(routes, "/resources/r1/history/compare?from=2&to=3", editor);
  await user.selectOptions(await screen.findByLabelText("What it said before"), "1");
  await user.click(screen.getByRole("button", { name: "Compare" }));
  expect(await screen.findByText("3 fields differ.")).toBeVisible();
  expect(router.state.location.search).toBe("?from=1&to=3");
  await user.click(await screen.findByRole("button", { name: "Bring version 1 back" }));
  expect(await screen.findByRole("heading", { name: "The resource" })).toBeVisible();
  expect(sent).toEqual(['"v7"']);
});

test("those who do not edit are told whom to ask", async () => {
  visit(routes, "/resources/r1/history", { me: personWho() });
  expect(await screen.findByRole("heading", { name: "You do not have permission to do this" })).toBeVisible();
});
