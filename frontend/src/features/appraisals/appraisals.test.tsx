import { screen, within } from "@testing-library/react";
import { http, HttpResponse } from "msw";
import type { Appraisal, AppraisalQuestion } from "@/api/generated";
import { server } from "@/test/setup";
import { expectAccessible, visit } from "@/test/visit";
import { northdown, personWho } from "@/test/words";
import { Appraisals } from "./Appraisals";
import { appraisalsRoutes } from "./routes";

const api = "http://api.test/api/v1";
const at = `${api}/resources/r1`;
const questions: AppraisalQuestion[] = [
  { side: "research", key: "research-question", about: "quality", text: "Was the question clear?" },
  { side: "research", key: "research-limits", about: "limits", text: "Does it say what it cannot tell us?" },
  { side: "people", key: "people-who", about: "quality", text: "Who is speaking?" },
];
const card: Appraisal = {
  organisationId: northdown,
  organisationName: "Northdown",
  version: 1,
  answers: [{ question: "research-question", text: "Was the question clear?", answer: "partly", why: "It has two" }],
  careful: "Nine people",
  at: "2026-11-24T09:00:00Z",
};
const routes = [...appraisalsRoutes, { path: "resources/:id", element: <Appraisals resourceId="r1" /> }];

beforeEach(() => sessionStorage.clear());

test("the questions of its side are answered, and the card says what was judged", async () => {
  const cards: Appraisal[] = [];
  const sent: unknown[] = [];
  server.use(
    http.get(at, () => HttpResponse.json({ id: "r1", title: "A study", side: "research", allowed: [] })),
    http.get(`${api}/appraisal-questions`, () => HttpResponse.json(questions)),
    http.get(`${at}/appraisals`, () => HttpResponse.json({ items: cards, page: 1, size: 20, total: cards.length })),
    http.put(`${at}/appraisals/${northdown}`, async ({ request }) => {
      sent.push(await request.json());
      cards.push(card);
      return HttpResponse.json(card);
    }),
  );
  const { user } = visit(routes, "/resources/r1", { me: personWho("resources.edit") });
  await user.click(await screen.findByRole("link", { name: "Appraise it" }));
  const question = await screen.findByRole("group", { name: "Was the question clear?" });
  expect(screen.queryByText("Who is speaking?")).toBeNull();
  await user.click(within(question).getByLabelText("Partly"));
  await user.type(screen.getAllByLabelText(/^Why/)[0]!, "It has two");
  await user.type(screen.getByLabelText(/careful/), "Nine people");
  await expectAccessible();
  await user.click(screen.getByRole("button", { name: "Save the appraisal" }));
  expect(await screen.findByRole("heading", { name: "Appraisal by Northdown" })).toBeVisible();
  expect(screen.getByText("Nine people")).toBeVisible();
  expect(sent).toEqual([
    { answers: [{ question: "research-question", answer: "partly", why: "It has two" }], careful: "Nine people" },
  ]);
  await expectAccessible();
});

test("a card without an answer says so at its first question", async () => {
  server.use(
    http.get(at, () => HttpResponse.json({ id: "r1", title: "A study", side: "research", allowed: [] })),
    http.get(`${api}/appraisal-questions`, () => HttpResponse.json(questions)),
    http.get(`${at}/appraisals`, () => HttpResponse.json({ items: [], page: 1, size: 20, total: 0 })),
    http.put(`${at}/appraisals/${northdown}`, () =>
      HttpResponse.json(
        {
          type: "/problems/invalid-request",
          title: "",
          status: 400,
          requestId: "q",
          errors: [{ pointer: "/answers", message: "Answer one question or more" }],
        },
        { status: 400 },
      ),
    ),
  );
  const { user } = visit(routes, "/resources/r1/appraise", { me: personWho("resources.edit") });
  await user.click(await screen.findByRole("button", { name: "Save the appraisal" }));
  expect(await screen.findByRole("link", { name: "Answer one question or more" })).toHaveAttribute("href", "#research-question");
});
