import { screen } from "@testing-library/react";
import { expectAccessible, visit } from "@/test/visit";
import { personWho } from "@/test/words";
import { consoleRoutes } from "./routes";

const at = { consoleUrl: "http://keycloak.test/admin/evident/console/" };

test("an admin gets to the accounts in one click", async () => {
  visit(consoleRoutes, "/accounts-in-keycloak", { me: personWho("people.manage"), ...at });
  expect(screen.getByRole("link", { name: "Open Keycloak" })).toHaveAttribute(
    "href",
    "http://keycloak.test/admin/evident/console/#/evident/users",
  );
  await expectAccessible();
});

test("nobody else is led there", async () => {
  visit(consoleRoutes, "/accounts-in-keycloak", { me: personWho("resources.edit"), ...at });
  expect(screen.queryByRole("link", { name: "Open Keycloak" })).not.toBeInTheDocument();
  await expectAccessible();
});
