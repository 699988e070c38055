import { screen, within } from "@testing-library/react";
import { http, HttpResponse } from "msw";
import type { Me, TopicChange, TopicPage } from "@/api/generated";
import { server } from "@/test/setup";
import { expectAccessible, visit } from "@/test/visit";
import { personWho } from "@/test/words";
import { topicpagesRoutes } from "./routes";

const at = "http://api.test/api/v1";
const item = (id: string, title: string, more: Partial<TopicPage["sections"][number]["items"][number]> = {}) => ({
  id,
  title,
  kind: "Briefing",
  format: "read" as const,
  side: "research" as const,
  access: "open" as const,
  pinned: false,
  local: false,
  ...more,
});
const page: TopicPage = {
  id: "t1",
  slug: "self-neglect",
  title: "Self-neglect",
  intro: "Where a choice and harm meet.",
  sponsor: { name: "Priya Nair", role: "Principal Social Worker", message: "Start with the person." },
  audiences: [{ id: "a1", slug: "housing", name: "Housing" }],
  layers: [
    {
      organisationId: "o1",
      organisationName: "Evidence Network",
      core: true,
      intro: "",
      ownerName: "Claire Dunmore",
      reviewBy: "2027-01-31",
      reviewOverdue: false,
    },
    { organisationId: "o2", organisationName: "Northdown", core: false, intro: "Call the duty desk.", reviewOverdue: false },
  ],
  sections: [
    {
      key: "legislation",
      type: "legislation",
      local: false,
      total: 9,
      rule: { kinds: ["legislation", "guidance"], sides: [], audiences: [], sort: "newest", most: 6 },
      items: [item("r1", "Care Act 2014", { pinned: true, note: "Section 42 first.", minutes: 5 })],
    },
    { key: "s2", type: "custom", title: "Here", local: true, total: 1, items: [item("r2", "Forum notes", { local: true })] },
  ],
  reordered: false,
  editableFor: [],
};
const balance = { practice: 5, people: 1, research: 8, mixed: 2 };

function known(shown: TopicPage, me: Me | null = null) {
  server.use(
    http.get(`${at}/topics/self-neglect/page`, ({ request }) =>
      HttpResponse.json({ ...shown, reordered: shown.reordered && !request.url.includes("editor") }),
    ),
    http.get(`${at}/topics/self-neglect`, () =>
      HttpResponse.json({ id: "t1", slug: "self-neglect", title: "Self-neglect", intro: "", synonyms: [], balance }),
    ),
    http.get(`${at}/topics/self-neglect/news`, () => HttpResponse.json([])),
    http.get(`${at}/me`, () => HttpResponse.json(me)),
  );
}

test("a topic shows its balance, its sponsor, and its sections in order", async () => {
  known(page);
  visit(topicpagesRoutes, "/topics/self-neglect");

  expect(await screen.findByRole("heading", { level: 1, name: "Self-neglect" })).toBeVisible();
  expect(screen.getByText("“Start with the person.”")).toBeVisible();
  expect(await screen.findByRole("img", { name: /57 per cent are research/ })).toBeVisible();
  expect(screen.getByText(/Few items carry people’s views/)).toBeVisible();
  expect(screen.getByRole("link", { name: "Housing" })).toHaveAttribute("href", "/search?topic=self-neglect&audience=housing");
  const law = screen.getByRole("region", { name: "Legislation and guidance" });
  expect(within(law).getByRole("link", { name: "Care Act 2014" })).toHaveAttribute("href", "/resources/r1");
  expect(within(law).getByText("Section 42 first.")).toBeVisible();
  expect(within(law).getByRole("link", { name: /All 9/ })).toHaveAttribute(
    "href",
    "/search?topic=self-neglect&sort=newest&kind=legislation&kind=guidance",
  );
  expect(within(screen.getByRole("region", { name: "For Northdown" })).getByText("Call the duty desk.")).toBeVisible();
  expect(screen.getByText(/Looked after by Claire Dunmore, Evidence Network. Next review 31 January 2027/)).toBeVisible();
  expect(screen.queryByRole("link", { name: /Edit this page/ })).toBeNull();
  await expectAccessible();
});

test("following one topic leaves the others alone", async () => {
  let me = personWho();
  known(page);
  const asked: string[] = [];
  server.use(
    http.get(`${at}/me`, () => HttpResponse.json(me)),
    http.put(`${at}/me/interests/t1`, ({ request }) => {
      asked.push(request.method);
      me = { ...me, interests: ["t1"] };
      return new HttpResponse(null, { status: 204 });
    }),
    http.delete(`${at}/me/interests/t1`, ({ request }) => {
      asked.push(request.method);
      me = { ...me, interests: [] };
      return new HttpResponse(null, { status: 204 });
    }),
  );
  const { user } = visit(topicpagesRoutes, "/topics/self-neglect", { me });
  await user.click(await screen.findByRole("button", { name: "Follow this topic" }));
  await user.click(await screen.findByRole("button", { name: /^Following/ }));
  expect(await screen.findByRole("button", { name: "Follow this topic" })).toBeVisible();
  expect(asked).toEqual(["PUT", "DELETE"]);
});

test("what fits the reader comes first, and says so, with a way to the editors' order", async () => {
  known({ ...page, format: "listen", reordered: true });
  const { user } = visit(topicpagesRoutes, "/topics/self-neglect", { me: personWho() });
  expect(await screen.findByText("What you can listen to comes first for you.")).toBeVisible();
  await user.click(screen.getByRole("link", { name: "See the editors’ order" }));
  expect(await screen.findByText("This is the order that its editors chose.")).toBeVisible();
});

test("how someone likes to learn is kept with them", async () => {
  let sent: unknown = null;
  known(page, personWho());
  server.use(
    http.put(`${at}/me/learning-format`, async ({ request }) => {
      sent = await request.json();
      return HttpResponse.json({ ...personWho(), learningFormat: "listen" });
    }),
  );
  const { user } = visit(topicpagesRoutes, "/how-i-like-to-learn?topic=self-neglect", { me: personWho() });
  await user.click(await screen.findByRole("radio", { name: "Listen" }));
  await expectAccessible();
  await user.click(screen.getByRole("button", { name: "Save" }));
  expect(await screen.findByRole("heading", { level: 1, name: "Self-neglect" })).toBeVisible();
  expect(sent).toEqual({ format: "listen" });
});

test("what changed is told in words, and hides what is not open", async () => {
  const save: TopicChange = {
    id: "c1",
    organisationName: "Northdown",
    personName: "Editha Rowe",
    madeAt: "2026-11-24T10:00:00Z",
    changes: [
      {
        act: "placed",
        section: "legislation",
        resource: { kind: "resource", id: "r1", title: "Care Act 2014", address: "/resources/r1", summary: "" },
      },
      { act: "removed", section: "Here" },
      { act: "sections-reordered" },
    ],
  };
  known(page);
  server.use(
    http.get(`${at}/topics/self-neglect/changes`, () => HttpResponse.json({ items: [save], page: 1, size: 50, total: 1 })),
  );
  visit(topicpagesRoutes, "/topics/self-neglect/changes");
  expect(await screen.findByText("Editha Rowe, Northdown")).toBeVisible();
  const [first, second, third] = screen.getAllByRole("listitem").slice(-3);
  expect(first).toHaveTextContent("Placed Care Act 2014 in Legislation and guidance");
  expect(second).toHaveTextContent("Took something that is not open to you out of Here");
  expect(third).toHaveTextContent("Put the sections in another order");
  await expectAccessible();
});

test("the handout has everything on one page", async () => {
  known(page);
  visit(topicpagesRoutes, "/topics/self-neglect/one-page");
  expect(await screen.findByRole("button", { name: "Print" })).toBeVisible();
  expect(screen.getByText(/, 5 min, Research/)).toBeVisible();
  await expectAccessible();
});
