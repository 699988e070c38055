import { screen, within } from "@testing-library/react";
import { matrix, matrixIsKnown } from "@/test/matrix";
import { expectAccessible, visit } from "@/test/visit";
import { personWho } from "@/test/words";
import { asCsv } from "./matrix";
import { rightsRoutes } from "./routes";

test("the reader sees first what they may do, and then who may do what", async () => {
  matrixIsKnown();
  const me = {
    ...personWho("roles.assign"),
    assignments: [{ role: "link-officer", organisationId: "n", organisationName: "Northdown" }],
  };
  const { user } = visit(rightsRoutes, "/who-may-do-what", { me });
  const mine = await screen.findByRole("region", { name: "What you may do today" });
  expect(within(mine).getByText(/Because you are Link Officer/)).toBeVisible();
  expect(within(mine).getByText("Give roles")).toBeVisible();
  expect(within(mine).queryByText("Add topics")).toBeNull();
  const table = screen.getByRole("table", { name: "What each role lets people do" });
  expect(within(table).getByRole("row", { name: "Add topics No Yes No" })).toBeVisible();
  expect(within(table).getByRole("row", { name: "Give roles Yes No Yes" })).toBeVisible();
  await user.selectOptions(screen.getByRole("combobox", { name: "Role or account" }), "Editor");
  expect(screen.getByText(/Writes and keeps resources/)).toBeVisible();
  await expectAccessible();
});

test("a spreadsheet gets every row and column", () => {
  const [head, ...rows] = asCsv(matrix).split("\r\n");
  expect(head).toBe('\uFEFF"Area","Right","Everyone, without signing in","Platform administrator","Link Officer","Editor"');
  expect(rows[1]).toBe('"Resources","Add topics","no","no","no","yes"');
  expect(rows).toHaveLength(4);
});

test("whoever is not signed in is asked to", async () => {
  visit(rightsRoutes, "/who-may-do-what");
  expect(await screen.findByRole("heading", { name: "Sign in to see this" })).toBeVisible();
});
