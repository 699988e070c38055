import { screen, within } from "@testing-library/react";
import { http, HttpResponse } from "msw";
import type { CpdRecord, CpdSubmission, CpdSubmissionInput } from "@/api/generated";
import { server } from "@/test/setup";
import { expectAccessible, visit } from "@/test/visit";
import { personWho } from "@/test/words";
import { answersOf, lengthOf } from "./answers";
import { submissionsRoutes } from "./routes";

const api = "http://api.test/api/v1";
const session = { me: personWho() };
const record: CpdRecord = {
  id: "r1",
  version: 3,
  stage: "complete",
  kind: "reading",
  title: "Self-neglect",
  description: "A briefing.",
  happenedOn: "2025-10-09",
  learning: "Relationship first.\n\nThen time. 🙂",
  impact: "",
  links: [],
  standards: [],
  missing: [],
  mine: true,
  ownerName: "Amara Osei",
  allowed: ["revise"],
  createdAt: "2025-10-09T09:00:00Z",
  updatedAt: "2025-10-09T09:00:00Z",
};
const submission: CpdSubmission = {
  summary: {
    id: "s1",
    ruleSet: "social-work-england",
    name: "Social Work England",
    startsOn: "2024-12-01",
    endsOn: "2025-11-30",
    submittedOn: "2025-11-27",
    pieces: 1,
    sha256: "a".repeat(64),
    allowed: ["take-back"],
    createdAt: "2025-11-27T09:00:00Z",
  },
  records: [
    { id: "r1", version: 3, title: "Self-neglect", description: "A briefing.", learning: "As it was", impact: "", standards: [] },
  ],
};
const page = <T,>(items: T[]) => HttpResponse.json({ items, page: 1, size: 20, total: items.length });

const known = (submitted: unknown[] = []) =>
  server.use(
    http.get(`${api}/cpd-records/r1`, () => HttpResponse.json(record)),
    http.get(`${api}/cpd-records`, () =>
      page([
        {
          id: "r2",
          version: 0,
          stage: "complete",
          title: "Another",
          start: "",
          happenedOn: "2025-11-01",
          peer: true,
          missing: [],
          updatedAt: record.updatedAt,
        },
      ]),
    ),
    http.get(`${api}/frameworks`, () =>
      page([
        { slug: "hcpc", name: "HCPC", kind: "rule-set" },
        { slug: "social-work-england", name: "Social Work England", kind: "rule-set" },
      ]),
    ),
    http.get(`${api}/cpd-submissions`, () => page(submitted)),
    http.get(`${api}/cpd-submissions/s1`, () => HttpResponse.json(submission)),
  );

test("each answer stands in the order of the form, with its length, and is copied whole", async () => {
  known();
  const { user } = visit(submissionsRoutes(), "/cpd/r1/copy", session);
  const learning = await screen.findByLabelText("What I learnt");
  expect(learning).toHaveValue("Relationship first.\n\nThen time. 🙂");
  expect(learning).toHaveAccessibleDescription("33 characters, 5 words");
  expect(screen.getAllByText("Nothing is written here yet.")).toHaveLength(2);
  await user.click(screen.getByRole("button", { name: "Copy What I learnt" }));
  expect(await navigator.clipboard.readText()).toBe(record.learning);
  expect(await screen.findByText("Copied")).toBeVisible();
  await expectAccessible();
});

test("what was submitted is noted with what went with it, and a refusal keeps what was typed", async () => {
  known();
  const sent: CpdSubmissionInput[] = [];
  server.use(
    http.post(`${api}/cpd-submissions`, async ({ request }) => {
      sent.push((await request.json()) as CpdSubmissionInput);
      if (sent.length === 1)
        return HttpResponse.json(
          {
            type: "/problems/invalid-request",
            title: "",
            status: 400,
            requestId: "1",
            errors: [{ pointer: "/submittedOn", message: "Enter a day that is not in the future" }],
          },
          { status: 400 },
        );
      return HttpResponse.json(submission, { status: 201 });
    }),
  );
  const { user } = visit(submissionsRoutes(), "/cpd/r1/copy", session);
  await user.click(await screen.findByRole("checkbox", { name: "Another" }));
  const when = screen.getByLabelText("On which day");
  await user.clear(when);
  await user.type(when, "27 11 2099");
  await user.click(screen.getByRole("button", { name: "I submitted this" }));
  expect(await screen.findByRole("link", { name: "Enter a day that is not in the future" })).toBeVisible();
  expect(screen.getByLabelText("On which day")).toHaveValue("27 11 2099");
  await expectAccessible();
  await user.clear(when);
  await user.type(when, "27/11/2025");
  await user.click(screen.getByRole("button", { name: "I submitted this" }));
  expect(await screen.findByRole("heading", { level: 1, name: "Submitted on 27 November 2025" })).toBeVisible();
  expect(sent[1]).toEqual({ ruleSet: "social-work-england", submittedOn: "2025-11-27", recordIds: ["r1", "r2"] });
  expect(screen.getByText("As it was")).toBeVisible();
  await expectAccessible();
});

test("a mistake is taken back from the copy, and the list leads to each", async () => {
  known([submission.summary]);
  let gone = false;
  server.use(
    http.delete(`${api}/cpd-submissions/s1`, () => {
      gone = true;
      return new HttpResponse(null, { status: 204 });
    }),
  );
  const { user } = visit(submissionsRoutes(), "/cpd/submissions", session);
  await user.click(await screen.findByRole("link", { name: "Social Work England, 27 November 2025" }));
  await user.click(await screen.findByText("I noted this by mistake"));
  await user.click(within(screen.getByRole("group")).getByRole("button", { name: "Take it back" }));
  expect(await screen.findByRole("heading", { name: "What I submitted" })).toBeVisible();
  expect(gone).toBe(true);
  await expectAccessible();
});

test("lengths count what people see", () => {
  expect(lengthOf("")).toBe("0 characters, 0 words");
  expect(lengthOf("🙂")).toBe("1 character, 1 word");
  expect(answersOf(record).map(({ key }) => key)).toEqual([
    "kind",
    "title",
    "description",
    "happenedOn",
    "learning",
    "impact",
    "peerText",
  ]);
});
