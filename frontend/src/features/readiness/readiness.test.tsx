import { screen, within } from "@testing-library/react";
import { http, HttpResponse } from "msw";
import type { Readiness, RuleSetReadiness } from "@/api/generated";
import { server } from "@/test/setup";
import { expectAccessible, visit } from "@/test/visit";
import { personWho } from "@/test/words";
import { ReadinessBand } from "./ReadinessBand";
import { ReadinessCard } from "./ReadinessCard";
import { readinessRoutes } from "./routes";

const at = "http://api.test/api/v1/me/readiness";
const me = personWho();

const set = (changes: Partial<RuleSetReadiness> = {}): RuleSetReadiness => ({
  ruleSet: "social-work-england",
  name: "Social Work England: yearly renewal",
  editionId: "e1",
  edition: "Two pieces, one with a peer",
  source: "Social Work England, CPD guidance",
  sourceUrl: "https://www.socialworkengland.org.uk/cpd/",
  window: { startsOn: "2025-12-01", endsOn: "2026-11-30", opensOn: "2026-09-01", daysLeft: 7, joinedLate: false },
  over: false,
  state: "begun",
  sentence: "1 of 2 pieces is done. What is missing: a second, different piece, and a peer reflection on either one.",
  done: false,
  different: 1,
  drafts: 1,
  requirements: [
    {
      key: "pieces",
      kind: "pieces",
      words: "At least two different pieces",
      next: "Write it down",
      number: 2,
      have: 1,
      waived: false,
      met: false,
    },
    { key: "peer", kind: "peer-reflections", words: "One with a peer", number: 1, have: 0, waived: false, met: false },
    { key: "application", kind: "task", words: "Application form", waived: false, met: true, doneOn: "2026-11-02" },
    { key: "fee", kind: "task", words: "Fee", waived: false, met: false },
  ],
  pieces: [
    { id: "p1", title: "Self-neglect", happenedOn: "2026-10-09", peer: false },
    { id: "p2", title: "Self neglect", happenedOn: "2026-10-10", peer: false, sameAs: "p1" },
  ],
  kinds: [{ kind: "reading", pieces: 2 }],
  ...changes,
});

const is = (...ruleSets: RuleSetReadiness[]) =>
  server.use(http.get(at, () => HttpResponse.json({ on: "2026-11-23", ruleSets } satisfies Readiness)));

const band = [{ path: "/cpd", Component: () => <ReadinessBand title="My CPD" /> }];

test("the meter shows days left, the sentence, and a segment for each thing that is asked for", async () => {
  is(set());
  visit(band, "/cpd", { me });
  expect(await screen.findByText(/1 of 2 pieces is done/)).toBeVisible();
  expect(screen.getByText("Registration year 2025 to 2026")).toBeVisible();
  expect(screen.getByText("days left").parentElement).toHaveTextContent("7 days left");
  const steps = screen.getAllByRole("listitem").map(({ textContent }) => textContent);
  expect(steps).toEqual(
    expect.arrayContaining(["First piece Done 9 October", "Second piece A draft is waiting", "Peer reflection On either piece"]),
  );
  const tasks = within(screen.getByRole("region", { name: "Renewal is three tasks" }));
  expect(tasks.getByText(/You ticked this for 2 November/)).toBeVisible();
  expect(tasks.getByText("1 of 2 pieces, no peer reflection yet")).toBeVisible();
  await expectAccessible();
});

test("a task is ticked with one press, and what was read is read again", async () => {
  let ticked = false;
  server.use(
    http.get(at, () =>
      HttpResponse.json({
        on: "2026-11-23",
        ruleSets: [
          set(
            ticked
              ? { requirements: [{ key: "fee", kind: "task", words: "Fee", waived: false, met: true, doneOn: "2026-11-23" }] }
              : {},
          ),
        ],
      }),
    ),
    http.put(`${at}/tasks/social-work-england/fee`, async ({ request }) => {
      ticked = /^\d{4}-\d\d-\d\d$/.test(((await request.json()) as { doneOn: string }).doneOn);
      return HttpResponse.json(set());
    }),
  );
  const { user } = visit(band, "/cpd", { me });
  await user.click(await screen.findByRole("button", { name: "I did this today: Fee" }));
  expect(await screen.findByText(/You ticked this for 23 November/)).toBeVisible();
});

test("the page says which rule, from where, what to do next, and which pieces are one", async () => {
  is(set());
  visit(readinessRoutes, "/cpd/readiness", { me });
  expect(await screen.findByRole("link", { name: "Social Work England, CPD guidance" })).toHaveAttribute(
    "href",
    "https://www.socialworkengland.org.uk/cpd/",
  );
  expect(screen.getByText("Next: Write it down.")).toBeVisible();
  expect(screen.getByText(/nearly word for word “Self-neglect”/)).toBeVisible();
  await expectAccessible();
});

test("who follows no rules is told what to do", async () => {
  is();
  visit(readinessRoutes, "/cpd/readiness", { me });
  expect(await screen.findByRole("link", { name: "Choose which rules you follow" })).toBeVisible();
});

test("a year that is over stands as it was, with nothing to tick", async () => {
  server.use(
    http.get(`${at}/past`, () =>
      HttpResponse.json({
        items: [set({ over: true, frozenAt: "2026-12-01T00:00:10Z", sentence: "This period ended on 30 November 2026." })],
        page: 1,
        size: 5,
        total: 1,
      }),
    ),
  );
  visit(readinessRoutes, "/cpd/readiness/past", { me });
  expect(await screen.findByText(/This period ended/)).toBeVisible();
  expect(screen.queryByRole("button")).toBeNull();
  expect(screen.getByText("Was not ticked")).toBeVisible();
  await expectAccessible();
});

test("a day that is refused is named, and what was typed stays", async () => {
  is(set());
  server.use(
    http.put(`${at}/tasks/social-work-england/fee`, () =>
      HttpResponse.json(
        {
          type: "/problems/invalid-request",
          title: "There is a problem",
          status: 400,
          requestId: "r",
          errors: [{ pointer: "/doneOn", message: "Enter a day that is not in the future" }],
        },
        { status: 400, headers: { "Content-Type": "application/problem+json" } },
      ),
    ),
  );
  const { user } = visit(readinessRoutes, "/cpd/readiness/tasks/social-work-england/fee", { me });
  await user.type(await screen.findByLabelText("Day"), "1 1 2099");
  await user.click(screen.getByRole("button", { name: "Save" }));
  expect(await screen.findByRole("link", { name: "Enter a day that is not in the future" })).toBeVisible();
  expect(screen.getByLabelText("Day")).toHaveValue("1 1 2099");
  await expectAccessible();
});

test("home says how many days are left while there is something to do", async () => {
  is(set());
  visit([{ path: "/", Component: ReadinessCard }], "/", { me });
  expect(await screen.findByRole("region", { name: "Your renewal" })).toHaveTextContent("7 days left");
  await expectAccessible();
});
