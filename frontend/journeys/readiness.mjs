import { expectAccessible, goTo, heading, inTheApp, seen, signIn } from "./browser.mjs";

export const journeys = {
  async "how ready somebody is, why, and what is left to tick"(page) {
    await signIn(page, "priya");
    await inTheApp(page, "/cpd/readiness");
    await heading(page, "How ready you are").waitFor();
    await page
      .getByText(/of 2 pieces (is|are) done|All CPD that is asked for/)
      .first()
      .waitFor();
    await page.getByRole("link", { name: "Social Work England, CPD guidance" }).waitFor();
    await seen(page, "readiness");
    await page.getByRole("button", { name: /^I did this today.*Renewal fee/ }).click();
    await page.getByText(/You ticked this for/).waitFor();
    await page.getByRole("link", { name: /^Change the day/ }).click();
    await page.getByLabel("Day").fill("1 1 2099");
    await page.getByRole("button", { name: "Save" }).click();
    await page.getByRole("link", { name: "Enter a day that is not in the future" }).waitFor();
    await seen(page, "readiness-day");
    await inTheApp(page, "/cpd/readiness");
    await page.getByRole("button", { name: /^Take it back/ }).click();
    await page.getByRole("button", { name: /^I did this today.*Renewal fee/ }).waitFor();
    await page.getByRole("link", { name: "Which rules you follow" }).click();
    await page.getByLabel(/^Joined the register/).waitFor();
    await seen(page, "readiness-rules");
    await inTheApp(page, "/cpd/readiness/reminders");
    await page.getByRole("radio", { name: "Every fortnight" }).check();
    await page.getByRole("button", { name: "Save" }).click();
    await page.getByText("Saved.").waitFor();
    await seen(page, "readiness-reminders");
    await goTo(page, "My CPD", "Standards");
    await page.getByRole("heading", { name: "Professional standards" }).waitFor();
    await seen(page, "coverage");
    await inTheApp(page, "/cpd/readiness/past");
    await heading(page, "Years that are over").waitFor();
    await expectAccessible(page, "past");
  },

  async "an organisation sees how many are ready, and nobody"(page) {
    await signIn(page, "priya");
    await goTo(page, "Our organisation", "Ready to renew");
    await page.getByText(/people \(\d+%\) are ready to renew/).waitFor();
    await seen(page, "cpd-counts");
  },
};
