import { screen } from "@testing-library/react";
import { http, HttpResponse } from "msw";
import type { SharedComment } from "@/api/generated";
import { server } from "@/test/setup";
import { expectAccessible, visit } from "@/test/visit";
import { personWho } from "@/test/words";
import { Conversation } from "./Conversation";

const api = "http://api.test/api/v1";
const page = <T,>(items: T[]) => ({ items, page: 1, size: 100, total: items.length });
const comment: SharedComment = {
  id: "c1",
  version: 0,
  conversationId: "v1",
  withId: "p2",
  withName: "Helen Marsh",
  authorName: "Helen Marsh",
  mine: false,
  text: "What surprised you?",
  allowed: [],
  createdAt: "2026-11-26T09:00:00Z",
};
const at = `${api}/things/cpd-record/r1/comments`;
const of = (mine: boolean) => [{ path: "c", element: <Conversation kind="cpd-record" id="r1" mine={mine} /> }];

beforeEach(() => sessionStorage.clear());

test("the owner answers one reader, and keeps what a former reader said", async () => {
  const sent: unknown[] = [];
  const former = { ...comment, id: "c2", conversationId: "v2", withName: "A former colleague", authorName: "A former colleague" };
  delete (former as Partial<SharedComment>).withId;
  let said = [comment, former];
  server.use(
    http.get(at, () => HttpResponse.json(page(said))),
    http.get(`${api}/shares`, () => HttpResponse.json(page([{ withId: "p2", withName: "Helen Marsh" }]))),
    http.post(at, async ({ request }) => {
      const body = (await request.json()) as { text: string };
      sent.push(body);
      const mine = { ...comment, id: "c3", mine: true, authorName: "Amara Osei", text: body.text, allowed: ["revise", "delete"] };
      said = [mine, ...said];
      return HttpResponse.json(mine, { status: 201 });
    }),
  );
  const { user } = visit(of(true), "/c", { me: personWho() });
  expect(await screen.findByRole("heading", { name: "With Helen Marsh" })).toBeVisible();
  expect(screen.getByRole("heading", { name: "With A former colleague" })).toBeVisible();
  await user.type(screen.getByLabelText("Write to Helen Marsh"), "The silence did");
  await user.click(screen.getByRole("button", { name: "Send" }));
  expect(await screen.findByText("The silence did", { selector: "p" })).toBeVisible();
  expect(sent).toEqual([{ text: "The silence did", withId: "p2" }]);
  expect(screen.getByLabelText("Write to Helen Marsh")).toHaveValue("");
  expect(screen.getByText("Change what you wrote")).toBeVisible();
  await expectAccessible();
});

test("what a reader typed stays when it cannot be sent", async () => {
  server.use(
    http.get(at, () => HttpResponse.json(page([comment]))),
    http.post(at, () => HttpResponse.error()),
  );
  const { user, leave } = visit(of(false), "/c", { me: personWho() });
  await user.type(await screen.findByLabelText("Write to them"), "Half a thought");
  await user.click(screen.getByRole("button", { name: "Send" }));
  expect(await screen.findByRole("alert")).toHaveTextContent("What you typed is kept");
  leave();
  visit(of(false), "/c", { me: personWho() });
  expect(await screen.findByLabelText("Write to them")).toHaveValue("Half a thought");
  await expectAccessible();
});
