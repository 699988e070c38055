import { screen, within } from "@testing-library/react";
import { http, HttpResponse } from "msw";
import type { Uses as UsesView } from "@/api/generated";
import { server } from "@/test/setup";
import { expectAccessible, visit } from "@/test/visit";
import { personWho } from "@/test/words";
import { Uses } from "./Uses";

const at = "http://api.test/api/v1/resources/r1/uses";
const routes = [{ path: "r", element: <Uses resourceId="r1" /> }];
const none: UsesView = { mine: [], organisation: [], everyone: [], notes: [] };

beforeEach(() => sessionStorage.clear());

test("I say what I used it for, add a note, and take it back", async () => {
  let now = none;
  const sent: unknown[] = [];
  server.use(
    http.get(at, () => HttpResponse.json(now)),
    http.put(`${at}/supervision`, async ({ request }) => {
      sent.push(await request.json());
      const mine = { context: "supervision" as const, visibility: "me" as const, usedAt: "2026-11-25T09:00:00Z" };
      now = { ...none, mine: [mine], everyone: [{ context: "supervision" }] };
      return HttpResponse.json(now);
    }),
    http.delete(`${at}/supervision`, () => {
      now = none;
      return new HttpResponse(null, { status: 204 });
    }),
  );
  const { user } = visit(routes, "/r", { me: personWho() });
  await user.click(await screen.findByRole("button", { name: "Supervision" }));
  expect(await screen.findByRole("button", { name: "Supervision", pressed: true })).toBeVisible();
  await user.click(await screen.findByText("Supervision: add a note"));
  await user.type(screen.getByLabelText("How it went"), "It helped");
  await user.click(screen.getByLabelText("My organisation, without my name"));
  await user.click(screen.getByRole("button", { name: "Save note" }));
  expect(await screen.findByText("Saved")).toBeVisible();
  expect(sent).toEqual([{ visibility: "me" }, { note: "It helped", visibility: "organisation" }]);
  await user.click(screen.getByRole("button", { name: "Supervision", pressed: true }));
  expect(await screen.findByRole("button", { name: "Supervision", pressed: false })).toBeVisible();
  await expectAccessible();
});

test("few people are never counted out", async () => {
  server.use(
    http.get(at, () =>
      HttpResponse.json({
        ...none,
        organisation: [{ context: "policy" }],
        everyone: [
          { context: "teaching", people: 12 },
          { context: "policy", people: 5 },
        ],
        notes: [{ context: "policy", note: "It shaped our plan" }],
      }),
    ),
  );
  visit(routes, "/r", { me: personWho() });
  const policy = within(await screen.findByRole("table")).getByRole("row", { name: /^Policy/ });
  expect(policy).toHaveTextContent("Fewer than 55");
  expect(screen.getByRole("row", { name: "Teaching Nobody yet 12" })).toBeVisible();
  expect(screen.getByText("It shaped our plan")).toBeVisible();
  await expectAccessible();
});
