import { goTo, heading, seen, signIn } from "./browser.mjs";

export const journeys = {
  async "an administrator shapes the organisation and gives a seat to who waits for it"(page) {
    const name = `Early help ${Date.now()}`;
    await signIn(page, "gareth");
    await goTo(page, "Admin", "Areas and teams", "Organisation");
    await heading(page, "Northdown Council").waitFor();
    await page.getByRole("heading", { name: "Adult Services" }).waitFor();
    await seen(page, "our-organisation");
    await page.getByRole("link", { name: "Add a service area" }).click();
    await page.getByRole("textbox", { name: "Name" }).fill("adult services");
    await page.getByRole("button", { name: "Save" }).click();
    await page.getByRole("link", { name: /There is a service area of this name/ }).waitFor();
    await seen(page, "service-area-refused");
    await page.getByRole("textbox", { name: "Name" }).fill(name);
    await page.getByRole("button", { name: "Save" }).click();
    await page.getByRole("button", { name: `Move up: ${name}` }).click();
    await page.getByText(`${name} is now number`).waitFor();
    await page.getByRole("link", { name: "Families and Children's Services" }).click();
    await page.getByRole("link", { name: "Fostering team" }).waitFor();
    await page.getByRole("button", { name: "Close it" }).click();
    await page.getByText(/It has \d+ open teams/).waitFor();
    await seen(page, "service-area");
    await goTo(page, "Admin", "Subscriptions", "Organisation");
    await page.waitForFunction(() => document.activeElement?.id === "main" && window.scrollY === 0);
    await page.getByText(/^Renew by/).waitFor();
    await seen(page, "subscriptions-admin");
    await page.getByRole("link", { name: "British Journal of Social Work, full text", exact: true }).click();
    await page.getByLabel("Seats bought (optional)").fill("1");
    await page.getByRole("button", { name: "Save" }).click();
    await page.getByRole("link", { name: /^2 seats are in use/ }).waitFor();
    await seen(page, "subscription-edit");
    await goTo(page, "Admin", "Subscriptions", "Organisation");
    await page.getByRole("link", { name: /1 person waits/ }).click();
    await page.getByRole("button", { name: "Give a seat to Tom Whitaker" }).click();
    await page.getByText(/All 2 seats are taken/).waitFor();
    await seen(page, "seats");
  },

  async "a practitioner sees what they subscribe to and takes a seat; the platform has its organisations"(page) {
    await signIn(page, "alex");
    await goTo(page, "Hub", "What we subscribe to");
    await heading(page, "What we subscribe to and how to get in").waitFor();
    await page.getByRole("button", { name: /^Take a seat in/ }).click();
    await page
      .getByRole("button", { name: /^Give it back in Research/ })
      .first()
      .waitFor();
    await seen(page, "what-we-subscribe-to");
    await page.getByRole("button", { name: /^Give it back in Research/ }).click();
    await page.getByRole("button", { name: /^Take a seat in/ }).waitFor();
    await page.getByRole("button", { name: /account menu/ }).click();
    await page.getByRole("link", { name: "Who we are" }).click();
    await page.getByText("Looked after by Evidence Network").waitFor();
    await seen(page, "my-organisation");
    await page.getByRole("button", { name: /account menu/ }).click();
    await page.getByRole("button", { name: "Sign out", exact: true }).click();
    await page.getByRole("banner").getByRole("button", { name: "Sign in" }).waitFor();
    await signIn(page, "root");
    await goTo(page, "Admin", "Platform");
    await page.getByLabel("Part of a name").fill("network");
    await page.getByRole("button", { name: "Find" }).click();
    await page.getByText("1 found").waitFor();
    await seen(page, "organisations");
    await page.getByRole("link", { name: "Evidence Network" }).click();
    await page.getByRole("link", { name: "Whom it looks after" }).click();
    await page.getByText("Estuary City Council", { exact: true }).waitFor();
    await seen(page, "network");
  },
};
