import { screen, within } from "@testing-library/react";
import { http, HttpResponse } from "msw";
import type { Problem, TopicLayer, TopicLayerInput } from "@/api/generated";
import { server } from "@/test/setup";
import { expectAccessible, visit } from "@/test/visit";
import { northdown, personWho, wordsAreKnown } from "@/test/words";
import { topicdeskRoutes } from "./routes";

const at = `http://api.test/api/v1/topic-layers`;
const path = `/topic-pages/${northdown}/self-neglect`;
const link = (id: string, title: string) => ({ kind: "resource", id, title, address: `/resources/${id}`, summary: "" });
const item = (id: string, title: string, ofCore = true) => ({
  resourceId: id,
  resource: link(id, title),
  ofCore,
  hidden: false,
  pinned: false,
});
const layer: TopicLayer = {
  topicId: "t1",
  slug: "self-neglect",
  title: "Self-neglect",
  organisationId: northdown,
  organisationName: "Northdown",
  core: false,
  version: 3,
  intro: "",
  audienceIds: [],
  sections: [
    {
      type: "legislation",
      ofCore: true,
      hidden: false,
      items: [item("r1", "Care Act"), item("r2", "Capacity Act")],
      rule: { kinds: ["article"], sides: [], audiences: [], sort: "newest", most: 6 },
    },
    { id: "s2", type: "custom", title: "Here", ofCore: false, hidden: false, items: [item("r3", "Forum notes", false)] },
  ],
};
const hit = (id: string, title: string) => ({
  id,
  title: [{ text: title, marked: false }],
  snippet: [],
  authors: "",
  kind: { slug: "article", name: "Article" },
  side: "research",
  access: "open",
  baseline: false,
  reviewOverdue: false,
  linkStatus: "ok",
  updatedAt: "2026-01-01T00:00:00Z",
});

function known(saved: (body: TopicLayerInput, version: string | null) => Response, now: () => TopicLayer = () => layer) {
  wordsAreKnown();
  server.use(
    http.get(`${at}/${northdown}/self-neglect`, () => HttpResponse.json(now())),
    http.put(`${at}/${northdown}/self-neglect`, async ({ request }) =>
      saved((await request.json()) as TopicLayerInput, request.headers.get("If-Match")),
    ),
    http.get("http://api.test/api/v1/search", () =>
      HttpResponse.json({
        items: [hit("r9", "New one"), hit("r1", "Care Act")],
        page: 1,
        size: 6,
        total: 2,
        facets: [],
        alsoLookedFor: [],
      }),
    ),
  );
}

const me = personWho("topic-pages.edit");
const items = (name: string) =>
  within(screen.getByRole("list", { name: `Items in ${name}` }))
    .getAllByRole("listitem")
    .map((row) => row.querySelector("b")?.textContent);

test("items are moved, pinned, hidden and found with buttons, each said aloud, and saved as a whole", async () => {
  let sent: TopicLayerInput | null = null;
  known((body, version) => {
    expect(version).toBe('"v3"');
    sent = body;
    return HttpResponse.json({ ...layer, version: 4 });
  });
  const { user } = visit(topicdeskRoutes, path, { me });
  await user.click(await screen.findByRole("button", { name: "Move Care Act down" }));
  expect(screen.getByText("Care Act is now 2 of 2 in Legislation and guidance")).toBeInTheDocument();
  expect(screen.getByRole("button", { name: "Move Care Act up" })).toHaveFocus();
  expect(items("Legislation and guidance")).toEqual(["Capacity Act", "Care Act"]);
  await user.click(screen.getByRole("button", { name: "Hide Capacity Act" }));
  await user.click(screen.getByRole("button", { name: "Pin Forum notes" }));
  await user.click(screen.getByText("Add to Here"));
  await user.type(screen.getByRole("searchbox", { name: "What to add to Here" }), "one{Enter}");
  await user.click(await screen.findByRole("button", { name: "Add New one" }));
  expect(screen.queryByRole("button", { name: "Add Care Act" })).toBeNull();
  await user.type(screen.getByRole("textbox", { name: "A word to people at Northdown" }), "Hello");
  await expectAccessible();
  await user.click(screen.getByRole("button", { name: "Save" }));
  expect(await screen.findByText("Saved.")).toBeVisible();
  expect(sent).toMatchObject({
    intro: "Hello",
    sections: [
      { type: "legislation", items: [{ resourceId: "r2", hidden: true, ofCore: true }, { resourceId: "r1" }] },
      {
        id: "s2",
        title: "Here",
        items: [
          { resourceId: "r3", pinned: true },
          { resourceId: "r9", ofCore: false },
        ],
      },
    ],
  });
});

test("sections are added, moved and hidden; an item goes to another section and is then one's own", async () => {
  let sent: TopicLayerInput | null = null;
  known((body) => {
    sent = body;
    return HttpResponse.json({ ...layer, version: 4 });
  });
  const { user } = visit(topicdeskRoutes, path, { me });
  await user.type(await screen.findByRole("textbox", { name: "Its title" }), "For courts");
  await user.click(screen.getByRole("button", { name: "Add the section" }));
  await user.click(screen.getByRole("button", { name: "Move the section For courts up" }));
  await user.click(screen.getByRole("button", { name: "Hide the section Here" }));
  await user.click(screen.getByText("Note and section", { selector: "summary", exact: false, ignore: ":not(#item-r1 *)" }));
  await user.selectOptions(document.querySelector("#place-r1") as HTMLSelectElement, "For courts");
  expect(items("For courts")).toEqual(["Care Act"]);
  await user.click(screen.getByRole("button", { name: "Save" }));
  expect(await screen.findByText("Saved.")).toBeVisible();
  expect(sent).toMatchObject({
    sections: [
      { type: "legislation", items: [{ resourceId: "r2" }] },
      { type: "custom", title: "For courts", items: [{ resourceId: "r1", ofCore: false }] },
      { title: "Here", hidden: true },
    ],
  });
});

test("someone who saves second hears who was first, loses nothing, and sees both side by side", async () => {
  const theirs = { ...layer, version: 4, sections: [layer.sections[0]!] };
  let newest = layer;
  const stale: Problem = {
    type: "/problems/stale-version",
    title: "",
    status: 412,
    detail: "Gareth Lloyd saved it at 10:14 on 25 November 2026. Read it again, then send your change",
    requestId: "r",
    errors: [],
  };
  const versions: (string | null)[] = [];
  known(
    (_, version) => {
      versions.push(version);
      newest = theirs;
      return version === '"v4"' ? HttpResponse.json({ ...layer, version: 5 }) : HttpResponse.json(stale, { status: 412 });
    },
    () => newest,
  );
  const { user } = visit(topicdeskRoutes, path, { me });
  await user.click(await screen.findByRole("button", { name: "Pin Forum notes" }));
  await user.click(screen.getByRole("button", { name: "Save" }));
  expect(await screen.findByText(/Gareth Lloyd saved it at 10:14/)).toBeVisible();
  expect(await screen.findByText("Only in yours:")).toBeVisible();
  expect(screen.getByRole("button", { name: "Unpin Forum notes" })).toBeVisible();
  await expectAccessible();
  await user.click(screen.getByRole("button", { name: "Save mine in place of theirs" }));
  expect(await screen.findByText("Saved.")).toBeVisible();
  expect(versions).toEqual(['"v3"', '"v4"']);
});

test("what was moved is kept when the page is left, and can be thrown away", async () => {
  known(() => HttpResponse.json(layer));
  const first = visit(topicdeskRoutes, path, { me });
  await first.user.click(await screen.findByRole("button", { name: "Move Care Act down" }));
  first.leave();
  const { user } = visit(topicdeskRoutes, path, { me });
  expect(await screen.findByText(/We kept what you moved and placed/)).toBeVisible();
  expect(items("Legislation and guidance")).toEqual(["Capacity Act", "Care Act"]);
  await user.click(screen.getByRole("button", { name: "Throw it away and start again" }));
  expect(items("Legislation and guidance")).toEqual(["Care Act", "Capacity Act"]);
});

test("the list shows how each page stands", async () => {
  server.use(
    http.get(at, () =>
      HttpResponse.json({
        items: [
          {
            topicId: "t1",
            slug: "self-neglect",
            title: "Self-neglect",
            core: false,
            version: 2,
            items: 3,
            reviewBy: "2026-11-01",
            reviewOverdue: true,
          },
        ],
        page: 1,
        size: 50,
        total: 1,
      }),
    ),
  );
  visit(topicdeskRoutes, "/topic-pages", { me });
  expect(await screen.findByRole("link", { name: "Self-neglect" })).toHaveAttribute("href", path);
  expect(screen.getByText("3 items of your own")).toBeVisible();
  expect(screen.getByText("Review due since 1 November 2026")).toBeVisible();
  await expectAccessible();
});
