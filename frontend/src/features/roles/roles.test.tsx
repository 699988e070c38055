import { screen, within } from "@testing-library/react";
import { http, HttpResponse } from "msw";
import { aRole, matrixIsKnown } from "@/test/matrix";
import { server } from "@/test/setup";
import { expectAccessible, visit } from "@/test/visit";
import { northdown, organisationIsKnown, personWho, platformAdmin } from "@/test/words";
import { rolesRoutes } from "./routes";
import { during, endsSoon, todayInUk } from "./words";

const api = "http://api.test/api/v1";
const asked: unknown[] = [];

const opened = (path: string, me = personWho("roles.assign")) => {
  sessionStorage.clear();
  asked.length = 0;
  matrixIsKnown();
  organisationIsKnown();
  server.use(
    http.get(`${api}/organisations/${northdown}/roles`, () => HttpResponse.json({ items: [aRole], page: 1, size: 20, total: 1 })),
    http.get(`${api}/organisations/${northdown}/people-lookup`, () =>
      HttpResponse.json({ items: [{ id: "p1", name: "Tom Whitaker", place: "North" }] }),
    ),
    http.get(`${api}/roles/r1`, () => HttpResponse.json(aRole)),
  );
  return visit(rolesRoutes, path, { me });
};

const takes = (method: "post" | "put" | "delete", path: string, answer: () => Response) =>
  server.use(
    http[method](`${api}${path}`, async ({ request }) => {
      asked.push([request.headers.get("If-Match"), method === "delete" ? null : await request.json()]);
      return answer();
    }),
  );

const refusal = (detail: string) => () =>
  HttpResponse.json(
    { type: "/problems/not-allowed", title: "You are not allowed to do this", status: 403, detail, requestId: "q", errors: [] },
    { status: 403 },
  );

test("holders are listed and narrowed in the address", async () => {
  const { user, router } = opened("/admin/roles");
  const row = await screen.findByRole("row", { name: /Tom Whitaker/ });
  expect(within(row).getByText("Whole organisation")).toBeVisible();
  expect(within(row).getByRole("link", { name: /^Hand over/ })).toHaveAttribute("href", "/admin/roles/r1/hand-over");
  await screen.findByRole("option", { name: "Link Officer" });
  await user.selectOptions(screen.getByRole("combobox", { name: "Role" }), "Editor");
  expect(router.state.location.search).toBe("?role=editor");
  await user.click(screen.getByRole("link", { name: "Past" }));
  expect(router.state.location.search).toBe("?role=editor&show=past");
  await expectAccessible();
});

test("a role is given to people found by name, for a team, from a day", async () => {
  const { user, router } = opened("/admin/roles/give");
  takes("post", `/organisations/${northdown}/roles`, () => HttpResponse.json({ items: [aRole] }, { status: 201 }));
  await user.selectOptions(await screen.findByRole("combobox", { name: "Which role?" }), "Editor");
  expect(screen.getByText("Add topics")).toBeVisible();
  await user.type(screen.getByLabelText("Who gets it?"), "tom");
  await user.click(await screen.findByRole("button", { name: "Choose Tom Whitaker" }));
  await user.selectOptions(screen.getByRole("combobox", { name: "For which part?" }), "Early help: North");
  await expectAccessible();
  await user.click(screen.getByRole("button", { name: "Give the role" }));
  await screen.findByRole("row", { name: /Tom Whitaker/ });
  expect(asked).toEqual([
    [null, { role: "editor", personIds: ["p1"], serviceAreaId: "s1", teamId: "m1", startsOn: todayInUk() }],
  ]);
  expect(router.state.location.search).toBe("?show=today");
});

test("whose role ends while they work is told so, and what they typed stays", async () => {
  const { user } = opened("/admin/roles/r1/hand-over");
  const words = "Your role as OD administrator at Northdown ended on 24 November 2026, which may be why";
  takes("post", "/roles/r1/handover", refusal(words));
  await user.type(await screen.findByLabelText("What should they know?"), "Ask Amara.");
  await user.click(screen.getByRole("button", { name: "Hand it over" }));
  const alert = await screen.findByRole("alert");
  expect(within(alert).getByText(words)).toBeVisible();
  expect(within(alert).getByText(/What you typed is still here/)).toBeVisible();
  expect(screen.getByLabelText("What should they know?")).toHaveValue("Ask Amara.");
  expect(asked).toEqual([['"v3"', { note: "Ask Amara." }]]);
  await expectAccessible();
});

test("a role is ended by somebody who read it last", async () => {
  const { user } = opened("/admin/roles/r1");
  takes("delete", "/roles/r1", () => new HttpResponse(null, { status: 204 }));
  expect(await screen.findByRole("button", { name: "Save the days" })).toBeVisible();
  expect(screen.getByText(/ends within seconds/)).not.toBeVisible();
  await user.click(screen.getByText("End it now", { selector: "summary" }));
  await expectAccessible();
  await user.click(screen.getByRole("button", { name: "End it now" }));
  await screen.findByRole("row", { name: /Tom Whitaker/ });
  expect(asked).toEqual([['"v3"', null]]);
});

test("whoever looks after the platform chooses the organisation whose roles they look after", async () => {
  const { user, router } = opened("/admin/roles", platformAdmin("roles.assign"));
  expect(await screen.findByRole("heading", { level: 1, name: "Roles" })).toBeVisible();
  await expectAccessible();
  await user.selectOptions(await screen.findByLabelText("Organisation"), "Northdown");
  expect(await screen.findByRole("row", { name: /Tom Whitaker/ })).toBeVisible();
  await user.click(screen.getByRole("link", { name: "Give a role" }));
  expect(await screen.findByRole("heading", { name: "Give a role at Northdown" })).toBeVisible();
  expect(router.state.location.search).toBe(`?organisation=${northdown}`);
  await expectAccessible();
});

test("days are said as people say them", () => {
  expect(during(aRole)).toBe("Since 1 January 2025");
  expect(during({ ...aRole, when: "upcoming", startsOn: "2027-01-01", endsOn: "2027-02-01" })).toBe(
    "From 1 January 2027 to 1 February 2027",
  );
  expect(endsSoon({ ...aRole, endsOn: todayInUk() })).toBe("Last day today");
  expect(endsSoon(aRole)).toBeNull();
});
