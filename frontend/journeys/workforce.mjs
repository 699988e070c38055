import { heading, seen, signIn, web } from "./browser.mjs";

const later = (days) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

export const journeys = {
  async "a profile is said section by section, and only its person reads what helps them take part"(page) {
    await signIn(page, "ewan");
    await page.getByRole("button", { name: /account menu/ }).click();
    await page.getByRole("link", { name: "My profile" }).click();
    await heading(page, "My profile").waitFor();
    await page.getByText("Occupational therapist").waitFor();
    await seen(page, "profile");
    await page.getByRole("link", { name: "Change your work" }).click();
    await page.getByRole("radio", { name: "Advanced practitioner" }).check();
    await seen(page, "profile-work");
    await page.getByRole("button", { name: "Save" }).click();
    await page.getByText("Saved.").waitFor();
    await page.getByText("Advanced practitioner").waitFor();
    await page.getByRole("link", { name: "Change what helps you take part" }).click();
    await page.getByLabel("What should an organiser know or prepare?").fill("A chair with arms, near the door.");
    await seen(page, "profile-needs");
    await page.getByRole("button", { name: "Save" }).click();
    await page.getByText("A chair with arms, near the door.").waitFor();
    await page.goto(`${web}/welcome`);
    await heading(page, "Welcome, Ewan").waitFor();
    await seen(page, "welcome");
  },

  async "an administrator sees what a leaver keeps, chooses who takes over, and takes it back"(page) {
    await signIn(page, "gareth");
    await page.goto(`${web}/movements`);
    await heading(page, "Joiners, movers and leavers").waitFor();
    await page.getByRole("link", { name: "Nadia Rahman" }).first().waitFor();
    await seen(page, "movers");
    await page.getByRole("link", { name: "Plan a move or a last day" }).first().click();
    await page.getByLabel("Name", { exact: true }).fill("Edi");
    await page.getByRole("button", { name: "Find", exact: true }).click();
    await page.getByRole("link", { name: "Editha Rowe" }).click();
    await heading(page, "Editha Rowe").waitFor();
    await seen(page, "leaver-preview");
    await page.getByRole("link", { name: "Plan a last day" }).click();
    await page.getByLabel("What is their last day?").fill(later(40));
    while ((await page.getByRole("button", { name: "I take it over" }).count()) > 0)
      await page.getByRole("button", { name: "I take it over" }).first().click();
    await seen(page, "leaver-form");
    await page.getByRole("button", { name: "Check it" }).click();
    await page.getByRole("heading", { name: "Check before you confirm" }).waitFor();
    await seen(page, "leaver-check");
    await page.getByRole("button", { name: "Confirm the last day" }).click();
    await page.getByText(/^Last day is/).waitFor();
    await seen(page, "leaver-planned");
    await page.getByText("Take it back").first().click();
    await page.getByRole("button", { name: "Take it back" }).click();
    await page.getByText("Taken back", { exact: true }).waitFor();
    await page.goto(`${web}/movements/find?q=Tom`);
    await page.getByRole("link", { name: "Tom Whitaker" }).click();
    await page.getByRole("link", { name: "Plan a move" }).click();
    await page.getByLabel("Where do they go?").waitFor();
    await seen(page, "move-form");
  },
};
