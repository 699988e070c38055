import { screen } from "@testing-library/react";
import { http, HttpResponse } from "msw";
import type { RecordViewing } from "@/api/generated";
import { server } from "@/test/setup";
import { expectAccessible, visit } from "@/test/visit";
import { personWho } from "@/test/words";
import { viewingsRoutes } from "./routes";

const api = "http://api.test/api/v1/me/viewings";
const viewing: RecordViewing = {
  id: "v1",
  viewerName: "Gareth Lloyd",
  organisationName: "Northdown Council",
  roles: ["od-admin"],
  what: "rights-request",
  at: "2026-07-25T09:05:00Z",
};

test("a person sees who looked, as what and when", async () => {
  const outside: RecordViewing = { ...viewing, id: "v2", viewerName: "Robin Root", roles: [], what: "profile" };
  delete outside.organisationName;
  server.use(http.get(api, () => HttpResponse.json({ items: [viewing, outside], page: 1, size: 20, total: 2 })));
  visit(viewingsRoutes, "/my-data/who-looked", { me: personWho() });
  expect(await screen.findByText("Gareth Lloyd")).toBeVisible();
  expect(screen.getByText(/opened a request of yours/)).toBeVisible();
  expect(screen.getByText(/OD admin, Northdown Council/)).toHaveTextContent("25 July 2026, 10:05");
  expect(screen.getByText(/Looks after the platform/)).toBeVisible();
  await expectAccessible();
});

test("nobody looked, and nobody signed in", async () => {
  server.use(http.get(api, () => HttpResponse.json({ items: [], page: 1, size: 20, total: 0 })));
  const { leave } = visit(viewingsRoutes, "/my-data/who-looked", { me: personWho() });
  expect(await screen.findByText(/Nobody has opened a record of yours/)).toBeVisible();
  await expectAccessible();
  leave();
  visit(viewingsRoutes, "/my-data/who-looked");
  expect(await screen.findByRole("button", { name: "Sign in" })).toBeVisible();
  await expectAccessible();
});
