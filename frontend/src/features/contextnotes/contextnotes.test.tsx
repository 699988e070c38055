import { screen } from "@testing-library/react";
import { http, HttpResponse } from "msw";
import type { ContextNote } from "@/api/generated";
import { server } from "@/test/setup";
import { expectAccessible, visit } from "@/test/visit";
import { northdown, personWho } from "@/test/words";
import { ContextNotes } from "./ContextNotes";

const at = "http://api.test/api/v1/resources/r1/context-notes";
const routes = [{ path: "r", element: <ContextNotes resourceId="r1" /> }];
const note: ContextNote = {
  organisationId: northdown,
  organisationName: "Northdown",
  version: 2,
  text: "Book room 4",
  by: "Editha Rowe",
  at: "2026-11-24T09:00:00Z",
};

beforeEach(() => sessionStorage.clear());

test("an editor changes the note with the version they saw", async () => {
  const sent: unknown[] = [];
  let now = note;
  server.use(
    http.get(at, () => HttpResponse.json({ items: [now], page: 1, size: 20, total: 1 })),
    http.put(`${at}/${northdown}`, async ({ request }) => {
      const body = (await request.json()) as { text: string };
      sent.push([request.headers.get("If-Match"), body.text]);
      now = { ...note, ...body, version: 3 };
      return HttpResponse.json(now);
    }),
  );
  const { user } = visit(routes, "/r", { me: personWho("resources.edit") });
  expect(await screen.findByText("Book room 4", { selector: "p" })).toBeVisible();
  await user.click(screen.getByText("Change the note"));
  await user.clear(screen.getByLabelText("What it takes"));
  await user.type(screen.getByLabelText("What it takes"), "Book room 5");
  await user.click(screen.getByRole("button", { name: "Save the note" }));
  expect(await screen.findByText("Book room 5", { selector: "p" })).toBeVisible();
  expect(sent).toEqual([['"v2"', "Book room 5"]]);
  await expectAccessible();
});

test("others read it, and see nothing where there is none", async () => {
  server.use(http.get(at, () => HttpResponse.json({ items: [note], page: 1, size: 20, total: 1 })));
  visit(routes, "/r", { me: personWho() });
  expect(await screen.findByText("Northdown, Editha Rowe, 24 November 2026")).toBeVisible();
  expect(screen.queryByText("Change the note")).toBeNull();
  await expectAccessible();
});
