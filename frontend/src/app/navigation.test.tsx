import { screen, within } from "@testing-library/react";
import { expectAccessible, visit } from "@/test/visit";
import { northdown, personWho, platformAdmin } from "@/test/words";
import { isIn, areasFor } from "./navigation";
import { Subnav } from "./Subnav";

const routes = [{ path: "*", Component: Subnav }];
const all = ["people.invite", "people.manage", "organisation.manage", "privacy.manage", "audit.read"] as const;
const namesIn = (name: string) =>
  within(screen.getByRole("navigation", { name }))
    .getAllByRole("link")
    .map((link) => link.textContent);

test("admin shows its groups, and the places of the group one is in, for the same organisation", async () => {
  const { user, router } = visit(routes, `/movements?organisation=${northdown}`, { me: personWho(...all) });
  expect(namesIn("Admin")).toEqual(["People", "Organisation", "Privacy and audit"]);
  expect(namesIn("Admin: People")).toEqual(["People", "Invitations", "Foster households", "Joiners, movers and leavers"]);
  expect(screen.getByRole("link", { name: "Joiners, movers and leavers" })).toHaveAttribute("aria-current", "page");
  await expectAccessible();
  await user.click(screen.getByRole("link", { name: "Organisation" }));
  expect(router.state.location.pathname + router.state.location.search).toBe(`/admin/organisation?organisation=${northdown}`);
  expect(namesIn("Admin: Organisation")).toEqual(["Areas and teams", "Subscriptions", "Integrations"]);
});

test("what lies below a place keeps it in view", () => {
  const me = personWho(...all);
  for (const [path, name] of [
    ["/admin/service-areas/a1", "Areas and teams"],
    ["/admin/organisations/o1/edit", "Areas and teams"],
    ["/organisations/o1/people/p1/erase", "Privacy"],
    ["/invite", "Invitations"],
  ] as const) {
    const { leave } = visit(routes, path, { me });
    expect(screen.getByRole("link", { name })).toHaveAttribute("aria-current", "true");
    leave();
  }
  visit(routes, "/admin/organisations/o1", { me: platformAdmin(...all) });
  expect(screen.getByRole("link", { name: "Platform" })).toHaveAttribute("aria-current", "true");
  expect(
    areasFor(me)
      .filter((area) => isIn(area, "/organisations/o1/members"))
      .map(({ label }) => label),
  ).toEqual(["Our organisation"]);
});

test("what is planned lies in planning, and a booking in my bookings", () => {
  for (const [path, name] of [
    ["/events/e1/plan", "Planning"],
    ["/event-series/s1", "Planning"],
    ["/bookings/b1", "My bookings"],
    ["/events/e1", "Calendar"],
  ] as const) {
    const { leave } = visit(routes, path, { me: personWho("events.run") });
    expect(screen.getByRole("link", { name })).toHaveAttribute("aria-current", "true");
    leave();
  }
});

test("who may do little in admin sees one row, without groups", () => {
  visit(routes, "/people", { me: personWho("people.invite") });
  expect(screen.getAllByRole("navigation")).toHaveLength(1);
  expect(namesIn("Admin")).toEqual(["People", "Invitations", "Foster households"]);
});
