import { screen } from "@testing-library/react";
import { http, HttpResponse } from "msw";
import type { DataExport } from "@/api/generated";
import { server } from "@/test/setup";
import { expectAccessible, visit } from "@/test/visit";
import { personWho } from "@/test/words";
import { exportsRoutes } from "./routes";

const api = "http://api.test/api/v1";
const copy: DataExport = {
  id: "e1",
  state: "building",
  parts: 40,
  partsDone: 4,
  part: "Your reading list",
  rows: 1200,
  bytes: 0,
  createdAt: "2026-11-25T09:00:00Z",
  expiresAt: "2026-12-02T09:00:00Z",
};
const me = { me: personWho() };
const page = (items: DataExport[]) => ({ items, page: 1, size: 20, total: items.length });

test("a copy is asked for, watched while it is made, and found ready", async () => {
  const keys: (string | null)[] = [];
  let now: DataExport[] = [];
  server.use(
    http.get(`${api}/me/exports`, () => HttpResponse.json(page(now))),
    http.post(`${api}/me/exports`, ({ request }) => {
      keys.push(request.headers.get("Idempotency-Key"));
      now = [copy];
      return HttpResponse.json(copy, { status: 201 });
    }),
  );
  const { user } = visit(exportsRoutes, "/my-data/copy", me);
  await user.click(await screen.findByRole("button", { name: "Ask for a copy" }));
  expect(await screen.findByText("Part 5 of 40: Your reading list. 1,200 rows so far.")).toBeVisible();
  expect(screen.queryByRole("button", { name: /^Ask for/ })).toBeNull();
  await expectAccessible();
  now = [{ ...copy, state: "ready", bytes: 2_400_000, readyAt: "2026-11-25T09:01:00Z" }];
  expect(await screen.findByRole("button", { name: "Download it" }, { timeout: 3_000 })).toBeVisible();
  expect(screen.getByText("ZIP, 2.4 MB")).toBeVisible();
  expect(screen.getByText("Deleted on 2 December 2026")).toBeVisible();
  expect(keys[0]).toBeTruthy();
  await expectAccessible();
});

test("a sixth copy of a day is refused in words", async () => {
  server.use(
    http.get(`${api}/me/exports`, () => HttpResponse.json(page([{ ...copy, state: "failed" }]))),
    http.post(`${api}/me/exports`, () =>
      HttpResponse.json(
        {
          type: "/problems/conflict",
          title: "This cannot be done as things stand",
          status: 409,
          requestId: "12345678",
          detail: "You have asked for five copies today. Ask for the next one tomorrow",
        },
        { status: 409 },
      ),
    ),
  );
  const { user } = visit(exportsRoutes, "/my-data/copy", me);
  expect(await screen.findByText(/could not be made/)).toBeVisible();
  await user.click(screen.getByRole("button", { name: "Ask for another copy" }));
  expect(await screen.findByRole("alert")).toHaveTextContent("You have asked for five copies today");
  await expectAccessible();
});
