import { goTo, seen, signIn, web } from "./browser.mjs";

export const journeys = {
  async "standards are read as of a day, and the next edition is written"(page) {
    await page.goto(`${web}/frameworks?on=2027-04-01`);
    await page.getByText(/Early career standards\. (Comes into force|In force)/).waitFor();
    await seen(page, "frameworks");
    await page.getByRole("link", { name: "Social Work England: yearly renewal" }).click();
    await page.getByText("At least one of them with a peer reflection").waitFor();
    await seen(page, "rule-set");

    await signIn(page, "root");
    await goTo(page, "Hub", "Frameworks");
    await page.getByRole("link", { name: "Standards for continuing professional development" }).click();
    await page.getByRole("button", { name: "Write the next edition" }).click();
    await page.getByLabel("Label, in our own words").first().fill("Keep a record that is continuous");
    await seen(page, "framework-edition");
    await page.getByRole("button", { name: "Save the draft" }).click();
    await page.getByText(/^Changed: 1 Keep a continuous/).waitFor();
    await page.getByText("Throw this draft away").first().click();
    await page.getByRole("button", { name: "Throw this draft away" }).click();
    await page.getByRole("heading", { level: 1, name: "Frameworks and rules" }).waitFor();
  },
};
