import { screen } from "@testing-library/react";
import { http, HttpResponse } from "msw";
import { server } from "@/test/setup";
import { expectAccessible, visit } from "@/test/visit";
import { personWho } from "@/test/words";
import { renewalremindersRoutes } from "./routes";

test("somebody chooses how often they are reminded", async () => {
  let sent: unknown;
  const at = "http://api.test/api/v1/me/renewal-reminders";
  server.use(
    http.get(at, () => HttpResponse.json({ version: 0, amount: "monthly", lastWeekDaily: false, advised: false })),
    http.put(at, async ({ request }) => {
      sent = [request.headers.get("If-Match"), await request.json()];
      return HttpResponse.json({ version: 1, amount: "weekly", lastWeekDaily: true, advised: false });
    }),
  );
  const { user } = visit(renewalremindersRoutes, "/cpd/readiness/reminders", { me: personWho() });
  await user.click(await screen.findByRole("radio", { name: "Every week" }));
  await user.click(screen.getByRole("checkbox", { name: "Each day of the last week" }));
  await expectAccessible();
  await user.click(screen.getByRole("button", { name: "Save" }));
  expect(await screen.findByText("Saved.")).toBeVisible();
  expect(sent).toEqual(['"v0"', { amount: "weekly", lastWeekDaily: true, advised: false }]);
});
