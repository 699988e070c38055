import { screen } from "@testing-library/react";
import { expectAccessible, visit } from "@/test/visit";
import { developersRoutes } from "./routes";

test("anyone reads how to get started, with an example for this deployment", async () => {
  visit(developersRoutes, "/developers", { accountUrl: "https://id.test/realms/evident/account/" });
  const example = await screen.findByLabelText<HTMLTextAreaElement>("First call");
  expect(example.value).toContain("API=http://api.test/api/v1");
  expect(example.value).toContain("TOKEN_URL=https://id.test/realms/evident/protocol/openid-connect/token");
  expect(example.value).toContain('"$API/search?q=kinship&size=3"');
  expect(screen.getByRole("link", { name: "The OpenAPI document" })).toHaveAttribute("download");
  await expectAccessible();
});
