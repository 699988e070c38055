import { screen, waitFor } from "@testing-library/react";
import { http, HttpResponse } from "msw";
import type { MyAttendance } from "@/api/generated";
import { server } from "@/test/setup";
import { expectAccessible, visit } from "@/test/visit";
import { personWho } from "@/test/words";
import { Apology } from "./Apology";

const api = "http://api.test/api/v1";
const routes = [
  {
    path: "events/:id",
    element: (
      <main>
        <h1>Reading hour</h1>
        <Apology eventId="e1" />
      </main>
    ),
  },
];
const excused: MyAttendance = { eventId: "e1", title: "Reading hour", kind: "workshop", how: "excused", minutes: 0 };

test("apologies that were sent are known when the page is opened again, and can be taken back", async () => {
  let noted: MyAttendance[] = [];
  server.use(
    http.get(`${api}/me/attendance`, () => HttpResponse.json({ items: noted, page: 1, size: 100, total: noted.length })),
    http.put(`${api}/events/e1/apology`, () => {
      noted = [excused];
      return new HttpResponse(null, { status: 204 });
    }),
    http.delete(`${api}/events/e1/apology`, () => {
      noted = [];
      return new HttpResponse(null, { status: 204 });
    }),
  );
  const first = visit(routes, "/events/e1", { me: personWho() });
  await first.user.click(await screen.findByText("I cannot come"));
  await first.user.click(screen.getByRole("button", { name: "Send apologies" }));
  const said = await screen.findByText("Your apologies are noted.");
  await waitFor(() => expect(said.closest("[tabindex]")).toHaveFocus());
  first.leave();
  const { user } = visit(routes, "/events/e1", { me: personWho() });
  expect(await screen.findByText(/You sent apologies. Your place is kept./)).toBeVisible();
  await expectAccessible();
  await user.click(screen.getByRole("button", { name: "I can come after all" }));
  expect(await screen.findByText("I cannot come")).toBeVisible();
});
