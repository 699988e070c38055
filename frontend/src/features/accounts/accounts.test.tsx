import { screen, waitFor } from "@testing-library/react";
import { http, HttpResponse } from "msw";
import type { Account, AccountSummary } from "@/api/generated";
import { server } from "@/test/setup";
import { expectAccessible, visit } from "@/test/visit";
import { northdown, personWho } from "@/test/words";
import { accountsRoutes } from "./routes";

const api = `http://api.test/api/v1/organisations/${northdown}`;
const admin = { me: personWho("people.invite", "people.manage") };
const tom: AccountSummary = {
  id: "p1",
  displayName: "Tom Whitaker",
  email: "tom@northdown.example",
  kind: "employee",
  serviceAreaName: "Families",
  teamName: "Assessment team",
  startsOn: "2026-01-01",
  roles: ["editor"],
  state: "active",
  lastSeenMonth: "2026-11",
};
const account: Account = {
  id: "p1",
  version: 3,
  organisationId: northdown,
  displayName: "Tom Whitaker",
  email: "tom@northdown.example",
  state: "active",
  lastSeenMonth: "2026-11",
  memberships: [{ id: "m1", kind: "employee", teamName: "Assessment team", startsOn: "2026-01-01" }],
  roles: [{ role: "editor", startsOn: "2026-01-01", endsOn: "2026-02-01", today: false }],
  consoleUrl: "http://keycloak.test/admin",
  allowed: ["disable", "sign-out", "end"],
};

test("people are narrowed by name and state, and the choice stands in the address", async () => {
  const asked: string[] = [];
  server.use(
    http.get(`${api}/accounts`, ({ request }) => {
      asked.push(new URL(request.url).search);
      return HttpResponse.json({ items: [tom], page: 1, size: 50, total: 1 });
    }),
  );
  const { user, router } = visit(accountsRoutes, "/people", admin);
  expect(await screen.findByRole("link", { name: "Tom Whitaker" })).toHaveAttribute("href", "/people/p1");
  expect(screen.getByText("Last here November 2026")).toBeVisible();
  await user.type(screen.getByLabelText("Name or email address"), "whit");
  await user.click(screen.getByRole("button", { name: "Find" }));
  await user.selectOptions(screen.getByLabelText("Account"), "Switched off");
  expect(router.state.location.search).toBe("?q=whit&state=disabled");
  expect(await screen.findByText("1 person")).toBeVisible();
  expect(asked.at(-1)).toContain("state=disabled");
  await expectAccessible();
});

test("an account is switched off at the version that was seen, and a last day is planned elsewhere", async () => {
  let now = account;
  const sent: unknown[] = [];
  server.use(
    http.get(`${api}/accounts/p1`, () => HttpResponse.json(now)),
    http.post(`${api}/accounts/p1/disable`, ({ request }) => {
      sent.push(request.headers.get("If-Match"));
      now = { ...account, version: 4, state: "disabled", disabledAt: "2026-11-25T10:00:00Z", allowed: ["enable"] };
      return HttpResponse.json(now);
    }),
  );
  const { user } = visit(accountsRoutes, "/people/p1", admin);
  expect(await screen.findByRole("heading", { name: "Tom Whitaker", level: 1 })).toBeVisible();
  await waitFor(() => expect(document.title).toBe("Tom Whitaker – Evident"));
  expect(screen.getByText("Not today")).toBeVisible();
  expect(screen.getByRole("link", { name: "Open in Keycloak" })).toHaveAttribute("href", "http://keycloak.test/admin");
  expect(screen.getByRole("link", { name: "Plan a last day: Tom Whitaker" })).toHaveAttribute(
    "href",
    `/movements/people/${northdown}/p1/leaving`,
  );
  expect(screen.queryByRole("link", { name: /Take their name off/ })).toBeNull();
  await user.click(screen.getByText("Switch the account off", { selector: "summary" }));
  await user.click(screen.getByRole("button", { name: "Switch the account off" }));
  expect(await screen.findByText("Switched off on 25 November 2026")).toBeVisible();
  const done = await screen.findByText("The account is switched off.");
  await waitFor(() => expect(done.closest("[role=status]")).toHaveFocus());
  expect(sent).toEqual(['"v3"']);
  await expectAccessible();
});

test("who may not look after people is told how to get there", async () => {
  visit(accountsRoutes, "/people", { me: personWho("resources.edit") });
  expect(await screen.findByText("You do not have permission to do this")).toBeVisible();
  await expectAccessible();
});
