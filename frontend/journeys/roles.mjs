import { goTo, heading, seen, shot, signIn, web } from "./browser.mjs";

export const journeys = {
  async "an administrator gives a role, hands one over with a note and sees who may do what"(page) {
    await signIn(page, "gareth");
    await page.goto(`${web}/admin/roles`);
    await page.getByRole("row", { name: /Tom Whitaker/ }).waitFor();
    await seen(page, "roles");
    await page.getByRole("link", { name: "Give a role" }).click();
    await page.getByRole("combobox", { name: "Which role?" }).selectOption("Sponsor");
    await page.getByRole("searchbox", { name: "Who gets it?" }).fill("dan");
    await page.getByRole("button", { name: "Choose Daniel Okafor" }).click();
    await page.getByLabel("First day").fill("");
    await page.getByRole("button", { name: "Give the role" }).click();
    await page.getByRole("link", { name: "Enter the first day" }).waitFor();
    await seen(page, "role-give");
    const next = new Date(Date.now() + 20 * 86_400_000).toISOString().slice(0, 10);
    await page.getByLabel("First day").fill(next);
    await page.getByRole("button", { name: "Give the role" }).click();
    await page.getByRole("row", { name: /Daniel Okafor.*Sponsor/ }).waitFor();
    await page.getByRole("link", { name: "In force" }).click();
    await page.getByRole("link", { name: /Hand over.*Practice educator, Tom Whitaker/ }).click();
    await page.getByRole("searchbox", { name: "Who takes it over?" }).fill("ale");
    await page.getByRole("button", { name: "Choose Alex Penrose" }).click();
    await page.getByLabel("Their first day").fill(new Date(Date.now() + 2 * 86_400_000).toISOString().slice(0, 10));
    await page.getByLabel("What should they know?").fill("The students meet on Thursdays.");
    await seen(page, "role-hand-over");
    await page.getByRole("button", { name: "Hand it over" }).click();
    await page.getByText(/Ends (tomorrow|in 2 days)/).waitFor();
    await goTo(page, "Our organisation", "Who may do what");
    await heading(page, "Who may do what").waitFor();
    await seen(page, "who-may-do-what");
    await page.emulateMedia({ media: "print" });
    await shot(page, "who-may-do-what-print");
    await page.emulateMedia({ media: "screen" });
  },

  async "somebody sees their roles, past and to come, and who is who"(page) {
    await signIn(page, "priya");
    await page.goto(`${web}/account`);
    await page.getByText("Helen Marsh, who held it before you").waitFor();
    await seen(page, "my-roles");
    await page.getByRole("link", { name: "Who is who" }).last().click();
    await page.getByRole("heading", { name: "Link Officer", exact: true }).waitFor();
    await seen(page, "who-is-who");
  },
};
