import { focusManager } from "@tanstack/react-query";
import { screen, waitFor, within } from "@testing-library/react";
import { http, HttpResponse } from "msw";
import type { Organisation, OrganisationInput, ServiceAreaDetail, ServiceAreaInput } from "@/api/generated";
import { server } from "@/test/setup";
import { expectAccessible, visit } from "@/test/visit";
import { northdown, personWho, platformAdmin } from "@/test/words";
import { organisationsRoutes } from "./routes";

const api = "http://api.test/api/v1";
const page = <T,>(...items: T[]) => HttpResponse.json({ items, page: 1, size: 20, total: items.length });
const admin = { me: personWho("organisation.manage") };
const root = platformAdmin("organisation.manage", "people.invite");
const organisation: Organisation = {
  id: northdown,
  version: 3,
  name: "Northdown Council",
  alias: "northdown",
  kind: "council",
  region: "South West",
  sizeBand: "1000-4999",
  status: "active",
  serviceAreas: [{ id: "a1", name: "Adults", socialCare: true, teams: [{ id: "t1", name: "North" }] }],
  allowed: ["edit"],
};
const area = (id: string, name: string): ServiceAreaDetail => ({
  id,
  version: 1,
  organisationId: northdown,
  name,
  socialCare: true,
  people: 3,
  teamCount: 1,
  teams: [{ id: `${id}-t`, version: 0, serviceAreaId: id, name: `${name} north`, people: 1 }],
});
const problem = (status: number, type: string, rest: object) =>
  HttpResponse.json({ type: `/problems/${type}`, title: "", status, requestId: "12345678", errors: [], ...rest }, { status });

const organisationIs = (known: Organisation) =>
  server.use(
    http.get(`${api}/organisations/${northdown}`, () => HttpResponse.json(known)),
    http.get(`${api}/organisations/${northdown}/service-areas`, () => page(area("a1", "Adults"), area("a2", "Children"))),
    http.get(`${api}/organisations/${northdown}/network-members`, () => page()),
  );

test("administrators see their areas and teams with how many people are in each, and change the order", async () => {
  organisationIs(organisation);
  const sent: ServiceAreaInput[] = [];
  server.use(
    http.put(`${api}/service-areas/a2`, async ({ request }) => {
      expect(request.headers.get("If-Match")).toBe('"v1"');
      sent.push((await request.json()) as ServiceAreaInput);
      return HttpResponse.json(area("a2", "Children"));
    }),
  );
  const { user } = visit(organisationsRoutes(), "/admin/organisation", admin);
  expect(await screen.findByRole("heading", { level: 1, name: "Northdown Council" })).toBeVisible();
  expect(await screen.findByText("South West")).toBeVisible();
  const adults = within((await screen.findByRole("heading", { name: "Adults" })).closest("li") ?? document.body);
  expect(adults.getByText("3 people")).toBeVisible();
  expect(adults.getByText("1 person")).toBeVisible();
  expect(adults.getByRole("button", { name: "Move up: Adults" })).toHaveAttribute("aria-disabled", "true");
  await user.click(screen.getByRole("button", { name: "Move up: Children" }));
  expect(await screen.findByText("Children is now number 1")).toBeInTheDocument();
  expect(sent).toEqual([{ name: "Children", socialCare: true, place: 1 }]);
  expect(screen.queryByText("Archive this organisation")).toBeNull();
  await expectAccessible();
});

test("details are changed, and what it is stays for an administrator of its own", async () => {
  organisationIs(organisation);
  const sent: OrganisationInput[] = [];
  server.use(
    http.put(`${api}/organisations/${northdown}`, async ({ request }) => {
      sent.push((await request.json()) as OrganisationInput);
      if (sent.length === 1)
        return problem(400, "invalid-request", { errors: [{ pointer: "/name", message: "Choose another name" }] });
      return HttpResponse.json(organisation);
    }),
  );
  const { user } = visit(organisationsRoutes(), `/admin/organisations/${northdown}/edit`, admin);
  await user.clear(await screen.findByLabelText("Name"));
  await user.type(screen.getByLabelText("Name"), "North <b>");
  expect(screen.queryByLabelText("Kind")).toBeNull();
  await user.click(screen.getByRole("button", { name: "Save" }));
  expect(await screen.findByRole("link", { name: "Choose another name" })).toHaveAttribute("href", "#name");
  expect(screen.getByLabelText("Name")).toHaveValue("North <b>");
  await expectAccessible();
  await user.click(screen.getByRole("button", { name: "Save" }));
  await waitFor(() =>
    expect(sent[1]).toEqual({ name: "North <b>", kind: "council", region: "South West", sizeBand: "1000-4999" }),
  );
});

test("a change is of the version that was opened, not of one that came meanwhile", async () => {
  let now = organisation;
  const matches: (string | null)[] = [];
  let reads = 0;
  server.use(
    http.get(`${api}/organisations/${northdown}`, () => {
      reads++;
      return HttpResponse.json(now);
    }),
    http.put(`${api}/organisations/${northdown}`, ({ request }) => {
      matches.push(request.headers.get("If-Match"));
      return problem(412, "stale-version", {});
    }),
  );
  const { user } = visit(organisationsRoutes(), `/admin/organisations/${northdown}/edit`, admin);
  await user.selectOptions(await screen.findByLabelText(/How many people/), "Under 50 people");
  now = { ...organisation, version: 4, name: "North Council" };
  focusManager.setFocused(false);
  focusManager.setFocused(true);
  await waitFor(() => expect(reads).toBe(2));
  await user.click(screen.getByRole("button", { name: "Save" }));
  expect(await screen.findByText("Someone else has changed this since you opened it")).toBeVisible();
  await user.click(screen.getByRole("button", { name: "Save" }));
  await waitFor(() => expect(matches).toEqual(['"v3"', '"v4"']));
  await expectAccessible();
  focusManager.setFocused(undefined);
  sessionStorage.clear();
});

test("the dates of what is not looked after any more are said to be gone", async () => {
  organisationIs(organisation);
  visit(organisationsRoutes(), `/admin/organisations/${northdown}/network-members/m1`, { me: root });
  expect(await screen.findByText(/not among those that are looked after/)).toBeVisible();
  await expectAccessible();
});

test("an area with people in it is not closed, and says how many", async () => {
  server.use(
    http.get(`${api}/service-areas/a1`, () => HttpResponse.json(area("a1", "Adults"))),
    http.get(`${api}/service-areas/a1/teams`, () => page(...area("a1", "Adults").teams)),
    http.post(`${api}/service-areas/a1/close`, () =>
      problem(409, "conflict", { detail: "3 people belong to it. Move them to another service area first" }),
    ),
  );
  const { user } = visit(organisationsRoutes(), "/admin/service-areas/a1", admin);
  await user.click(await screen.findByRole("button", { name: "Close it" }));
  expect(await screen.findByText("3 people belong to it. Move them to another service area first")).toBeVisible();
  await expectAccessible();
});

test("whoever looks after the platform finds organisations, and archives and reopens them", async () => {
  const asked: URL[] = [];
  const acts: string[] = [];
  organisationIs({ ...organisation, kind: "network", allowed: ["edit", "identify", "archive"] });
  server.use(
    http.get(`${api}/organisations/all`, ({ request }) => {
      asked.push(new URL(request.url));
      return page({ id: northdown, name: "Northdown Council", alias: "n", kind: "network", status: "archived", people: 1 });
    }),
    http.post(`${api}/organisations/${northdown}/archive`, () => {
      acts.push("archive");
      return HttpResponse.json(organisation);
    }),
  );
  const { user } = visit(organisationsRoutes(), "/admin/organisations?kind=network", { me: root });
  await user.type(await screen.findByLabelText("Part of a name"), "north");
  await user.selectOptions(screen.getByLabelText("Status"), "All");
  await user.click(screen.getByRole("button", { name: "Find" }));
  await waitFor(() => expect(asked.at(-1)?.search).toBe("?q=north&kind=network&status=all&page=1"));
  await expectAccessible();
  await user.click(await screen.findByRole("link", { name: "Northdown Council" }));
  expect(await screen.findByRole("link", { name: "People" })).toHaveAttribute("href", `/people?organisation=${northdown}`);
  expect(screen.queryByRole("link", { name: "Privacy" })).toBeNull();
  await user.click(await screen.findByText("Archive this organisation"));
  await user.click(screen.getByRole("button", { name: "Archive it" }));
  await waitFor(() => expect(acts).toEqual(["archive"]));
  await user.click(screen.getByRole("link", { name: "Whom it looks after" }));
  expect(await screen.findByText("No organisation yet.")).toBeVisible();
  expect(screen.getByRole("link", { name: "Add an organisation" })).toBeVisible();
  await expectAccessible();
});

test("everyone sees their organisation, and who may not administer it is told how to", async () => {
  server.use(
    http.get(`${api}/organisations`, () => page(organisation)),
    http.get(`${api}/organisations/${northdown}/networks`, () => page({ id: "n1", networkName: "Evidence Network" })),
  );
  const { leave } = visit(organisationsRoutes(), "/organisation", { me: personWho() });
  expect(await screen.findByText("Looked after by Evidence Network")).toBeVisible();
  expect(screen.getByText("North")).toBeVisible();
  await expectAccessible();
  leave();
  visit(organisationsRoutes(), "/admin/organisation", { me: personWho() });
  expect(screen.getByRole("heading", { name: "You do not have permission to do this" })).toBeVisible();
});
