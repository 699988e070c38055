import assert from "node:assert/strict";
import { heading, seen, signIn, web } from "./browser.mjs";

export const journeys = {
  async "an admin reads who did what, and the platform ties a program to an organisation"(page) {
    await signIn(page, "gareth");
    await page.goto(`${web}/audit`);
    await heading(page, "Audit").waitFor();
    await page.getByText("gave Tom Whitaker the role Supervisor").first().waitFor();
    await seen(page, "audit");
    await page.getByLabel("What was done").selectOption({ label: "A role was given" });
    await page.getByRole("button", { name: "Show", exact: true }).click();
    await page.waitForURL(/what=role\.assign/);
    await page.getByText("gave Editha Rowe the role Editor").first().waitFor();
    const file = page.waitForEvent("download");
    await page.getByRole("button", { name: "Download as CSV" }).click();
    assert.equal((await file).suggestedFilename(), "audit.csv");
    await page.goto(`${web}/integrations/svc-intranet`);
    await heading(page, "Intranet search").waitFor();
    await page.getByRole("heading", { name: "Calls by day" }).waitFor();
    await seen(page, "integration");
  },

  async "anyone reads how a program gets started, and the platform looks after clients and the chain"(page) {
    await page.goto(`${web}/developers`);
    await heading(page, "For developers").waitFor();
    assert.match(await page.getByLabel("First call").inputValue(), /TOKEN_URL=.*openid-connect\/token/);
    await seen(page, "developers");
    await signIn(page, "root");
    await page.goto(`${web}/integrations`);
    await heading(page, "Integrations").waitFor();
    await page.getByLabel("Its id in Keycloak").fill("svc-library");
    await page.getByRole("button", { name: "Go on" }).click();
    await page.getByRole("combobox", { name: "Organisation" }).selectOption({ label: "Northdown Council" });
    await page.getByRole("button", { name: "Save" }).click();
    await page.getByText("Let it act for nobody").first().click();
    await seen(page, "integration-tie");
    await page.getByRole("button", { name: "Let it act for nobody" }).click();
    await page.getByRole("button", { name: "Let it act for nobody" }).waitFor({ state: "detached" });
    await page.goto(`${web}/audit?platform=true`);
    await page.getByText("Check it now, or keep its anchor").click();
    await page.getByRole("button", { name: "Check now" }).click();
    await page.getByText("Checked.").waitFor();
    await page.getByText(/^Whole, last checked/).waitFor();
    await seen(page, "audit-platform");
  },
};
