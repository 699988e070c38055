import { screen, waitFor, within } from "@testing-library/react";
import { http, HttpResponse } from "msw";
import type { Decision, DecisionInput, DecisionSummary } from "@/api/generated";
import { server } from "@/test/setup";
import { expectAccessible, visit } from "@/test/visit";
import { personWho } from "@/test/words";
import { decisionsRoutes } from "./routes";

const api = "http://api.test/api/v1";
const me = { me: personWho() };
const page = <T,>(items: T[]) => ({ items, page: 1, size: 20, total: items.length });

const decision: Decision = {
  id: "d1",
  version: 3,
  state: "decided",
  visibility: "supervision",
  title: "Step down",
  question: "Is it time?",
  context: "individual-work",
  referenceCode: "EC-0117",
  evidence: [
    { side: "practice", subKind: "law-and-policy", text: "Six months of core groups", strength: "strong", limits: "" },
    {
      side: "research",
      text: "A guideline",
      limits: "Says little of stepping down",
      link: {
        kind: "resource",
        id: "r1",
        title: "NG76",
        link: { kind: "resource", id: "r1", title: "NG76", address: "/resources/r1", summary: "" },
      },
    },
  ],
  missing: { practice: "", people: "We could not ask in a day", research: "" },
  against: "Three months is short",
  changeMind: "Two missed weeks",
  conclusion: "Step down",
  statement: "My own words",
  plainVersion: "You told us that home feels calm now. We think so too. We will come each week.",
  decidedOn: "2026-10-09",
  reviewOn: "2026-11-09",
  review: { happened: "", learnt: "" },
  reviewDue: true,
  flags: [],
  lacks: [],
  mine: true,
  ownerName: "Editha Rowe",
  allowed: ["revise", "bin", "share", "learn"],
  createdAt: "2026-10-01T09:00:00Z",
  updatedAt: "2026-10-09T09:00:00Z",
};
const draft: Decision = { ...decision, state: "draft", reviewDue: false, statement: "", allowed: ["revise", "bin"] };
const summary: DecisionSummary = { ...decision, sides: { practice: 1, people: 0, research: 1 }, flagged: true };

const proposed = { statement: "From research: A guideline. [1]", references: [{ number: 1, text: "NICE, NG76 (2017)" }] };

const decisionIs = (known: Decision) =>
  server.use(
    http.get(`${api}/decisions/d1`, () => HttpResponse.json(known)),
    http.get(`${api}/decisions/d1/statement`, () => HttpResponse.json(proposed)),
    http.get(`${api}/standards`, () =>
      HttpResponse.json(page([{ id: "s43", code: "4.3", label: "x", slug: "x", framework: "x", editionId: "x", edition: "x" }])),
    ),
  );

function saved() {
  const sent: DecisionInput[] = [];
  server.use(
    http.put(`${api}/decisions/d1`, async ({ request }) => {
      const body = (await request.json()) as DecisionInput;
      sent.push(body);
      const version = Number(/\d+/.exec(request.headers.get("If-Match") ?? "")?.[0]) + 1;
      return HttpResponse.json({ ...draft, ...body, evidence: draft.evidence, version });
    }),
  );
  return sent;
}

beforeEach(() => localStorage.clear());

test("decisions are listed with their triangle and what they wait for, and narrowed in the address", async () => {
  const asked: URL[] = [];
  server.use(
    http.get(`${api}/decisions`, ({ request }) => {
      asked.push(new URL(request.url));
      return HttpResponse.json(page([summary]));
    }),
  );
  const { user, router } = visit(decisionsRoutes(), "/decisions", me);
  expect(await screen.findByRole("link", { name: "Step down" })).toBeVisible();
  const card = screen.getByRole("listitem", { name: "" });
  expect(card).toBeDefined();
  expect(screen.getByText("Two sides of three")).toBeVisible();
  expect(screen.getByText("Look back at it")).toBeVisible();
  await user.click(screen.getByRole("link", { name: "Commissioning and decommissioning" }));
  await waitFor(() => expect(asked.at(-1)?.searchParams.get("context")).toBe("commissioning"));
  expect(router.state.location.search).toBe("?context=commissioning");
  await expectAccessible();
});

test("a decision is read side by side, the triangle says which are filled, and the reason for the empty one", async () => {
  decisionIs(decision);
  visit(decisionsRoutes(), "/decisions/d1", me);
  expect(await screen.findByRole("heading", { level: 1, name: "Step down" })).toBeVisible();
  expect(screen.getByRole("img", { name: /two sides of three.*people’s views: nothing yet/i })).toBeVisible();
  expect(screen.getByText("Why: We could not ask in a day")).toBeVisible();
  expect(screen.getByRole("link", { name: "NG76" })).toHaveAttribute("href", "/resources/r1");
  expect(await screen.findByText("NICE, NG76 (2017)")).toBeVisible();
  expect(screen.getByRole("link", { name: /Say what happened/ })).toHaveAttribute("href", "/decisions/d1/edit");
  await expectAccessible();
});

test("it is saved as it is typed, the triangle follows, and a refusal leads to the side", async () => {
  decisionIs({ ...draft, missing: {} });
  const sent = saved();
  const { user } = visit(decisionsRoutes(), "/decisions/d1/edit", me);
  const views = await screen.findByRole("group", { name: "People’s views 1" });
  await user.type(within(views).getByLabelText(/What do the children and family/), "Home feels calmer");
  expect(screen.getByRole("heading", { name: "Three sides of three" })).toBeVisible();
  await waitFor(
    () => expect(sent.at(-1)?.evidence?.map(({ side, text }) => [side, text])).toContainEqual(["people", "Home feels calmer"]),
    {
      timeout: 4000,
    },
  );
  expect(await screen.findByText(/^Saved \d/)).toBeVisible();
  expect(sent.at(-1)?.state).toBe("draft");
  server.use(http.put(`${api}/decisions/d1`, () => HttpResponse.json(refused, { status: 400 })));
  await user.click(screen.getByRole("button", { name: "It is decided" }));
  expect(await screen.findByRole("link", { name: "Write down research, or say why there is none" })).toHaveAttribute(
    "href",
    "#missing-research",
  );
  await expectAccessible();
});

const refused = {
  type: "/problems/invalid-request",
  title: "x",
  status: 400,
  requestId: "q",
  errors: [{ pointer: "/missing/research", message: "Write down research, or say why there is none" }],
};

test("a statement is put together when asked, and never over somebody’s own words", async () => {
  decisionIs(draft);
  saved();
  const { user } = visit(decisionsRoutes(), "/decisions/d1/edit", me);
  await user.click(await screen.findByRole("button", { name: "Put a statement together" }));
  const field = screen.getByLabelText("Statement");
  const text = "From research: A guideline. [1]\n\n[1] NICE, NG76 (2017)";
  await waitFor(() => expect(field).toHaveValue(text));
  await user.type(field, " And mine.");
  await user.click(screen.getByRole("button", { name: "Put a statement together" }));
  await user.click(await screen.findByRole("button", { name: "Keep mine" }));
  expect(field).toHaveValue(`${text} And mine.`);
  await user.click(screen.getByRole("button", { name: "Put a statement together" }));
  await user.click(await screen.findByRole("button", { name: "Put it in place of mine" }));
  expect(field).toHaveValue(text);
});

test("the plain version says how hard it is to read, and what to say instead", async () => {
  decisionIs({ ...draft, plainVersion: "" });
  saved();
  const { user } = visit(decisionsRoutes(), "/decisions/d1/edit", me);
  const field = await screen.findByLabelText("Plain version for the family");
  await user.type(field, "The placement was considered by all of the professionals with regard to safeguarding.");
  expect(await screen.findByText(/Aim for 11 or under/)).toBeVisible();
  expect(screen.getByText("“placement” could be “the home where you live now”.")).toBeVisible();
  await user.clear(field);
  await user.type(field, "You told us that home is calm. We think so too. We will see you each week.");
  expect(screen.getByText("Easy enough for most people.")).toBeVisible();
});

test("looking back sends what happened and whether it was right, and goes into CPD with 4.3", async () => {
  decisionIs(decision);
  const sent = saved();
  const begun: unknown[] = [];
  server.use(
    http.post(`${api}/decisions/d1/cpd-record`, async ({ request }) => {
      begun.push(await request.json());
      return HttpResponse.json({ id: "c1" });
    }),
  );
  const { user } = visit(
    [...decisionsRoutes(), { path: "cpd/c1/edit", Component: () => <h1>A piece of CPD</h1> }],
    "/decisions/d1/edit",
    me,
  );
  await user.type(await screen.findByLabelText("What happened?"), "It held");
  await user.click(screen.getByLabelText("Partly"));
  await user.type(screen.getByLabelText("What did you learn?"), "Ask sooner");
  expect(screen.queryByLabelText("Title")).toBeNull();
  await expectAccessible();
  await user.click(screen.getByRole("button", { name: "It is reviewed" }));
  expect(await screen.findByRole("heading", { level: 1, name: "Step down" })).toBeVisible();
  expect(sent.at(-1)).toMatchObject({
    state: "reviewed",
    conclusion: "Step down",
    review: { happened: "It held", right: "partly", learnt: "Ask sooner" },
  });
  await user.click(screen.getByRole("button", { name: "Use it in my CPD" }));
  expect(await screen.findByRole("heading", { name: "A piece of CPD" })).toBeVisible();
  expect(begun).toEqual([{ standards: ["s43"] }]);
});

test("a source that ended is said, and the owner says what follows", async () => {
  const notes: unknown[] = [];
  decisionIs({
    ...decision,
    flags: [{ resourceId: "r1", title: "NG76", withdrawn: true, endedAt: "2026-11-20T09:00:00Z", note: "" }],
  });
  server.use(
    http.put(`${api}/decisions/d1/flags/r1`, async ({ request }) => {
      notes.push(await request.json());
      return HttpResponse.json(decision);
    }),
  );
  const { user } = visit(decisionsRoutes(), "/decisions/d1", me);
  expect(await screen.findByText(/“NG76”, which it cites, was withdrawn on 20 November 2026/)).toBeVisible();
  await user.type(screen.getByLabelText("What follows from it?"), "It still stands");
  await user.click(screen.getByRole("button", { name: "I have looked" }));
  await waitFor(() => expect(notes).toEqual([{ note: "It still stands" }]));
});

test("the letter holds the plain words, and no name but the writer’s", async () => {
  decisionIs(decision);
  visit(decisionsRoutes(), "/decisions/d1/letter", me);
  expect(await screen.findByRole("article", { name: "Letter" })).toHaveTextContent("You told us that home feels calm now.");
  expect(screen.getByText("9 October 2026")).toBeVisible();
  await expectAccessible();
});
