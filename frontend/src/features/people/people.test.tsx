import { screen, within } from "@testing-library/react";
import { http, HttpResponse } from "msw";
import type { RoleAssignment } from "@/api/generated";
import { aRole, matrixIsKnown } from "@/test/matrix";
import { server } from "@/test/setup";
import { expectAccessible, visit } from "@/test/visit";
import { personWho } from "@/test/words";
import { peopleRoutes } from "./routes";

const opened = (items: RoleAssignment[]) => {
  matrixIsKnown();
  server.use(
    http.get("http://api.test/api/v1/me/roles", () => HttpResponse.json({ items, page: 1, size: 50, total: items.length })),
  );
  return visit(peopleRoutes, "/account", { me: personWho() });
};

test("roles are in words: where, until when, what they let one do and what was left to know", async () => {
  const { user } = opened([
    { ...aRole, endsOn: "2027-03-31", teamName: "North", handedOverBy: "Priya Nair", handoverNote: "Ask Amara." },
    { ...aRole, id: "r2", role: "link-officer", roleTitle: "Link Officer", when: "past", endsOn: "2025-06-30" },
  ]);
  const role = (await screen.findByRole("heading", { name: "Editor" })).closest("li") as HTMLElement;
  expect(within(role).getByText("Northdown, North. Until 31 March 2027.")).toBeVisible();
  expect(within(role).getByText("Add topics")).toBeVisible();
  expect(within(role).getByText("Ask Amara.")).toBeVisible();
  expect(within(role).getByText("Priya Nair, who held it before you")).toBeVisible();
  await user.click(screen.getByText("One role you held"));
  expect(screen.getByText("Northdown. From 1 January 2025 to 30 June 2025.")).toBeVisible();
  await expectAccessible();
});

test("without a role, what comes with the account is still named", async () => {
  opened([]);
  expect(await screen.findByText(/You hold no role/)).toBeVisible();
});
