import { screen } from "@testing-library/react";
import { http, HttpResponse } from "msw";
import { server } from "@/test/setup";
import { expectAccessible, visit } from "@/test/visit";
import { northdown, personWho, wordsAreKnown } from "@/test/words";
import { vocabularyRoutes } from "./routes";

const editor = { me: personWho("vocabulary.edit") };

test("a topic is added for my organisation and listed", async () => {
  wordsAreKnown();
  let sent: unknown;
  server.use(
    http.post("http://api.test/api/v1/topics", async ({ request }) => {
      sent = await request.json();
      return HttpResponse.json({}, { status: 201 });
    }),
  );
  const { user } = visit(vocabularyRoutes, "/vocabulary/topics/new", editor);
  await user.type(screen.getByLabelText("Title"), "Rural practice");
  await user.type(screen.getByLabelText(/^Other words/), "countryside, villages");
  await expectAccessible();
  await user.click(screen.getByRole("button", { name: "Add" }));

  expect(await screen.findByRole("heading", { name: "Our words" })).toBeVisible();
  expect(await screen.findByText("Care")).toBeVisible();
  expect(sent).toEqual({ organisationId: northdown, title: "Rural practice", synonyms: ["countryside", "villages"] });
  await expectAccessible();
});

test("a name that is taken is said beside the field", async () => {
  server.use(
    http.post("http://api.test/api/v1/providers", () =>
      HttpResponse.json(
        {
          type: "/problems/duplicate",
          title: "",
          status: 409,
          requestId: "q",
          errors: [{ pointer: "/name", message: "Choose another name" }],
        },
        { status: 409 },
      ),
    ),
  );
  const { user } = visit(vocabularyRoutes, "/vocabulary/providers/new", editor);
  await user.type(screen.getByLabelText("Name"), "NICE");
  await user.click(screen.getByRole("button", { name: "Add" }));

  expect(await screen.findByRole("link", { name: "Choose another name" })).toHaveAttribute("href", "#name");
  expect(screen.getByLabelText("Name")).toHaveValue("NICE");
  await expectAccessible();
});
