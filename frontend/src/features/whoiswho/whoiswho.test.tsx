import { screen, within } from "@testing-library/react";
import { http, HttpResponse } from "msw";
import type { RoleHolder } from "@/api/generated";
import { server } from "@/test/setup";
import { expectAccessible, visit } from "@/test/visit";
import { northdown, personWho } from "@/test/words";
import { Holders } from "./Holders";
import { whoiswhoRoutes } from "./routes";

const holder = (name: string, more?: Partial<RoleHolder>): RoleHolder => ({
  personId: name,
  name,
  role: "link-officer",
  roleTitle: "Link Officer",
  about: "Brings evidence into practice here",
  ...more,
});

const opened = (items: RoleHolder[]) => {
  server.use(
    http.get(`http://api.test/api/v1/organisations/${northdown}/role-holders`, () =>
      HttpResponse.json({ items, page: 1, size: 100, total: items.length }),
    ),
  );
  return visit(whoiswhoRoutes, "/who-is-who", { me: personWho() });
};

test("each role is shown once, with everyone who holds it", async () => {
  opened([
    holder("Priya Nair"),
    holder("Tom Whitaker", { place: "Early help" }),
    holder("Alex", { role: "editor", roleTitle: "Editor" }),
  ]);
  const card = (await screen.findByRole("heading", { name: "Link Officer" })).closest("li");
  expect(within(card as HTMLElement).getByText("Priya Nair")).toBeVisible();
  expect(within(card as HTMLElement).getByText("Early help")).toBeVisible();
  expect(screen.getAllByRole("heading", { level: 2 })).toHaveLength(2);
  await expectAccessible();
});

test("an organisation without role holders says who gives roles", async () => {
  opened([]);
  expect(await screen.findByText(/Nobody holds a role here yet/)).toBeVisible();
});

test("as a part of another page it leads to all of them, below its heading", async () => {
  server.use(
    http.get(`http://api.test/api/v1/organisations/${northdown}/role-holders`, () =>
      HttpResponse.json({ items: [holder("Priya Nair")], page: 1, size: 100, total: 130 }),
    ),
  );
  visit([{ path: "/", element: <Holders organisation={northdown} level="h4" /> }], "/");
  expect(await screen.findByRole("heading", { level: 4, name: "Link Officer" })).toBeVisible();
  const all = screen.getByRole("link", { name: "All 130 of them" });
  expect(all).toHaveAttribute("href", `/who-is-who?organisation=${northdown}`);
  expect(screen.queryByRole("navigation")).toBeNull();
});
