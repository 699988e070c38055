import { screen, waitFor } from "@testing-library/react";
import { http, HttpResponse } from "msw";
import type { Integration, Me } from "@/api/generated";
import { server } from "@/test/setup";
import { expectAccessible, visit } from "@/test/visit";
import { northdown, personWho } from "@/test/words";
import { integrationsRoutes } from "./routes";

const api = "http://api.test/api/v1";
const intranet: Integration = {
  clientId: "svc-intranet",
  name: "Intranet search",
  organisationId: northdown,
  organisationName: "Northdown",
  scopes: ["profile", "resources:read"],
  firstUsedAt: "2026-10-01T08:00:00Z",
  lastUsedAt: "2026-11-25T13:00:00Z",
  calls: 2361,
};
const stranger: Integration = { clientId: "svc-stranger", scopes: [], lastUsedAt: "2026-11-25T13:00:00Z", calls: 3 };

const root: Me = {
  ...personWho(),
  platformAdmin: true,
  can: [
    { right: "organisation.manage", organisationIds: [], everywhere: true },
    { right: "platform.manage", organisationIds: [], everywhere: true },
  ],
};

function clientsAre(...clients: Integration[]) {
  server.use(
    http.get(`${api}/integrations`, () => HttpResponse.json({ items: clients, page: 1, size: 20, total: clients.length })),
    http.get(`${api}/organisations/all`, () =>
      HttpResponse.json({ items: [{ id: northdown, name: "Northdown" }], page: 1, size: 100, total: 1 }),
    ),
    http.get(`${api}/integrations/:id`, ({ params }) => {
      const found = clients.find(({ clientId }) => clientId === params.id);
      return HttpResponse.json(found ?? {}, found?.organisationId ? { headers: { ETag: '"v3"' } } : {});
    }),
    http.get(`${api}/integrations/:id/calls`, () =>
      HttpResponse.json({ days: [{ day: new Date().toISOString().slice(0, 10), calls: 371 }] }),
    ),
  );
}

test("an admin sees which programs read for the organisation and when they last did", async () => {
  clientsAre(intranet);
  const { user } = visit(integrationsRoutes, "/integrations", { me: personWho("organisation.manage") });
  expect(await screen.findByRole("cell", { name: "25 November 2026, after 13:00" })).toBeVisible();
  expect(screen.getByRole("cell", { name: "2,361" })).toBeVisible();
  await expectAccessible();
  await user.click(screen.getByRole("link", { name: "Intranet search" }));
  expect(await screen.findByText("Read resources, topics and searches")).toBeVisible();
  expect((await screen.findAllByText("It called 371 times, on 1 of the last 30 days."))[0]).toBeVisible();
  expect(screen.queryByRole("button", { name: "Save" })).toBeNull();
  await expectAccessible();
});

test("the platform ties a client that nobody knew", async () => {
  const sent: unknown[] = [];
  clientsAre(stranger, intranet);
  server.use(
    http.put(`${api}/integrations/svc-stranger`, async ({ request }) => {
      sent.push(request.headers.get("If-Match"), await request.json());
      return HttpResponse.json({ ...stranger, organisationId: northdown, organisationName: "Northdown" });
    }),
  );
  const { user } = visit(integrationsRoutes, "/integrations", { me: root });
  expect(await screen.findByText("Unknown: tied to none")).toBeVisible();
  await user.click(screen.getByRole("link", { name: "svc-stranger" }));
  await user.selectOptions(await screen.findByLabelText("Organisation"), "Northdown");
  await user.type(screen.getByLabelText("Calls a minute, on each server (optional)"), "600");
  await user.click(screen.getByRole("button", { name: "Save" }));
  await waitFor(() => expect(sent).toEqual([null, { organisationId: northdown, callsAMinute: 600 }]));
  expect(await screen.findByText("Saved.")).toBeVisible();
  await expectAccessible();
});

test("a change of what is tied names its version, and a refusal is shown", async () => {
  clientsAre(intranet);
  const versions: (string | null)[] = [];
  server.use(
    http.put(`${api}/integrations/svc-intranet`, ({ request }) => {
      versions.push(request.headers.get("If-Match"));
      return HttpResponse.json(
        {
          type: "/problems/invalid-request",
          title: "There is a problem",
          status: 400,
          requestId: "r",
          errors: [{ pointer: "/callsAMinute", message: "Calls a minute must be 1 or more" }],
        },
        { status: 400 },
      );
    }),
  );
  const { user } = visit(integrationsRoutes, "/integrations/svc-intranet", { me: root });
  await user.type(await screen.findByLabelText("Calls a minute, on each server (optional)"), "0");
  await user.click(screen.getByRole("button", { name: "Save" }));
  expect(await screen.findByRole("link", { name: "Calls a minute must be 1 or more" })).toBeVisible();
  expect(versions).toEqual(['"v3"']);
  await expectAccessible();
});
