import { screen } from "@testing-library/react";
import { http, HttpResponse } from "msw";
import { server } from "@/test/setup";
import { expectAccessible, visit } from "@/test/visit";
import { personWho } from "@/test/words";
import { cpdexportsRoutes } from "./routes";

const exportsAt = "http://api.test/api/v1/cpd-exports/document";

beforeAll(() => {
  URL.createObjectURL = () => "blob:test";
  URL.revokeObjectURL = () => undefined;
});

test("records of a year are taken away as what is needed, and a refusal stands at its field", async () => {
  const asked: string[] = [];
  server.use(
    http.get(exportsAt, ({ request }) => {
      asked.push(new URL(request.url).search);
      return asked.length === 1
        ? HttpResponse.json(
            {
              type: "/problems/invalid-request",
              title: "",
              status: 400,
              requestId: "1",
              errors: [{ pointer: "/as", message: "That is too much for one document" }],
            },
            { status: 400 },
          )
        : new HttpResponse("Title", { headers: { "Content-Type": "text/csv" } });
    }),
  );
  const { user } = visit(cpdexportsRoutes, "/cpd/export", { me: personWho() });
  await user.click(screen.getByRole("button", { name: "Make the file" }));
  expect(await screen.findByRole("link", { name: "That is too much for one document" })).toBeVisible();
  await expectAccessible();
  await user.click(screen.getByRole("radio", { name: "Spreadsheet (CSV)" }));
  await user.type(screen.getByLabelText("From (optional)"), "1 12 2025");
  await user.click(screen.getByRole("button", { name: "Make the file" }));
  expect(await screen.findByText("The file is in your downloads")).toBeVisible();
  expect(asked).toEqual(["?as=pdf", "?as=csv&from=2025-12-01"]);
});
