import { screen, within } from "@testing-library/react";
import { http, HttpResponse } from "msw";
import type { Evaluation, EvaluationAnswerInput, EvaluationInput, EvaluationResults } from "@/api/generated";
import { server } from "@/test/setup";
import { expectAccessible, visit } from "@/test/visit";
import { personWho } from "@/test/words";
import { evaluationsRoutes } from "./routes";

const api = "http://api.test/api/v1";
const page = <T,>(...items: T[]) => HttpResponse.json({ items, page: 1, size: 20, total: items.length });
const somebody = { me: personWho() };
const evaluation: Evaluation = {
  id: "v1",
  version: 0,
  eventId: "e1",
  eventTitle: "Neglect workshop",
  startsAt: "2026-11-12T10:00:00Z",
  stage: "follow-up",
  wanted: true,
  state: "open",
  opensAt: "2026-12-24T13:00:00Z",
  closesAt: "2027-01-07T13:00:00Z",
  questions: [
    { key: "know", level: 2, form: "scale", question: "How much do you know now?", low: "Nothing", high: "A great deal" },
    { key: "difference", level: 4, form: "scale", question: "What difference has it made?" },
    { key: "story", level: 4, form: "text", question: "What changed for them?" },
  ],
  answered: false,
  managers: [{ id: "m1", name: "Helen Marsh" }],
  allowed: ["answer", "edit", "results"],
};

test("the follow-up is answered with the manager; don't know is a real answer, and a missing one leads to its question", async () => {
  const sent: EvaluationAnswerInput[] = [];
  let now = evaluation;
  server.use(
    http.get(`${api}/events/e1/evaluations`, () => page(now)),
    http.get(`${api}/evaluations/v1/answer`, () =>
      HttpResponse.json({
        evaluationId: "v1",
        version: 0,
        answers: [],
        answeredAt: "2026-12-25T10:00:00Z",
        changedAt: "2026-12-25T10:00:00Z",
      }),
    ),
    http.put(`${api}/evaluations/v1/answer`, async ({ request }) => {
      sent.push((await request.json()) as EvaluationAnswerInput);
      if (sent.length === 1) {
        const errors = [{ pointer: "/answers/1", message: "Choose a number, or “Don’t know”" }];
        return HttpResponse.json(
          { type: "/problems/invalid-request", title: "", status: 400, requestId: "1", errors },
          { status: 400 },
        );
      }
      now = { ...evaluation, answered: true };
      return HttpResponse.json({
        evaluationId: "v1",
        version: 0,
        answers: [],
        answeredAt: "2026-12-25T10:00:00Z",
        changedAt: "2026-12-25T10:00:00Z",
      });
    }),
  );
  const { user } = visit(evaluationsRoutes, "/events/e1/evaluate/follow-up", somebody);
  const first = await screen.findByRole("group", { name: "How much do you know now?" });
  await user.click(within(first).getByRole("radio", { name: "4" }));
  await user.type(screen.getByLabelText("What changed for them? (optional)"), "They were heard.");
  await user.selectOptions(screen.getByLabelText("Who did you answer it with? (optional)"), "Helen Marsh");
  await user.click(screen.getByRole("button", { name: "Send my answers" }));
  expect(await screen.findByRole("link", { name: /Choose a number/ })).toHaveAttribute("href", "#difference");
  await expectAccessible();
  const second = screen.getByRole("group", { name: "What difference has it made?" });
  await user.click(within(second).getByRole("radio", { name: "Don’t know" }));
  await user.click(screen.getByRole("button", { name: "Send my answers" }));
  expect(await screen.findByText(/Thank you. We ask no more./)).toBeVisible();
  expect(sent[1]).toEqual({
    answers: [
      { question: "know", score: 4 },
      { question: "difference", dontKnow: true },
      { question: "story", text: "They were heard." },
    ],
    managerId: "m1",
  });
});

test("what is not open now says when it will be", async () => {
  server.use(http.get(`${api}/events/e1/evaluations`, () => page({ ...evaluation, state: "scheduled", allowed: [] })));
  visit(evaluationsRoutes, "/events/e1/evaluate/follow-up", somebody);
  expect(await screen.findByText("These questions open on Thursday 24 December 2026, 13:00.")).toBeVisible();
  await expectAccessible();
});

test("results are sentences, bars and tables, and hide what could tell who it was", async () => {
  const results: EvaluationResults = {
    evaluationId: "v1",
    eventId: "e1",
    eventTitle: "Neglect workshop",
    stage: "follow-up",
    people: 21,
    questions: [
      {
        key: "know",
        level: 2,
        form: "scale",
        question: "How much do you know now?",
        mean: 3.8,
        bands: [{ band: "low" }, { band: "middle" }, { band: "high", people: 12 }, { band: "dont-know", people: 0 }],
        texts: [],
      },
      { key: "story", level: 4, form: "text", question: "What changed for them?", bands: [], texts: ["They were heard."] },
    ],
  };
  server.use(
    http.get(`${api}/events/e1/evaluations`, () => page(evaluation)),
    http.get(`${api}/evaluations/v1/results`, () => HttpResponse.json(results)),
  );
  const { user } = visit(evaluationsRoutes, "/events/e1/evaluations?show=follow-up", somebody);
  expect(await screen.findByText("On average 3.8 of 5.")).toBeVisible();
  expect(screen.getByText("“They were heard.”")).toBeVisible();
  await user.click(screen.getByText("Show as a table"));
  expect(within(screen.getByRole("table")).getAllByText("fewer than 5, or hidden")).toHaveLength(2);
  await expectAccessible();
});

test("whoever runs it puts the questions in their own words", async () => {
  let sent: EvaluationInput | undefined;
  server.use(
    http.get(`${api}/events/e1/evaluations`, () => page(evaluation)),
    http.get(`${api}/evaluations/v1/results`, () => HttpResponse.json({ ...evaluation, evaluationId: "v1", questions: [] })),
    http.put(`${api}/evaluations/v1`, async ({ request }) => {
      sent = (await request.json()) as EvaluationInput;
      return HttpResponse.json(evaluation);
    }),
  );
  const { user } = visit(evaluationsRoutes, "/events/e1/evaluations/follow-up/questions", somebody);
  const [first, second] = await screen.findAllByLabelText("Question");
  await user.clear(first!);
  await user.type(first!, "What do you know?");
  await user.clear(second!);
  await expectAccessible();
  await user.click(screen.getByRole("button", { name: "Save" }));
  expect(await screen.findByRole("heading", { name: "What people made of it" })).toBeVisible();
  expect(sent).toEqual({
    wanted: true,
    questions: [
      { key: "know", level: 2, form: "scale", question: "What do you know?", low: "Nothing", high: "A great deal" },
      { key: "story", level: 4, form: "text", question: "What changed for them?" },
    ],
  });
});

test("a manager comes back to what was answered together with them", async () => {
  server.use(
    http.get(`${api}/me/answered-together`, () =>
      page({
        evaluationId: "v1",
        eventId: "e1",
        eventTitle: "Neglect workshop",
        personName: "Amara Osei",
        questions: evaluation.questions,
        answers: [
          { question: "know", score: 4, dontKnow: false },
          { question: "difference", dontKnow: true },
        ],
        answeredAt: "2026-12-25T10:00:00Z",
      }),
    ),
  );
  visit(evaluationsRoutes, "/events/answered-together", somebody);
  expect(await screen.findByRole("heading", { name: "Amara Osei" })).toBeVisible();
  expect(screen.getByText("4 of 5")).toBeVisible();
  expect(screen.getByText("No answer")).toBeVisible();
  await expectAccessible();
});
