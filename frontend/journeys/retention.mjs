import { heading, seen, signIn, web } from "./browser.mjs";

export const journeys = {
  async "an administrator answers for what is held: requests, holds, what goes"(page) {
    await signIn(page, "gareth");
    await page.getByRole("navigation", { name: "Main" }).getByRole("link", { name: "Admin", exact: true }).click();
    const go = async (name) => page.getByRole("navigation", { name: "Privacy" }).getByRole("link", { name, exact: true }).click();
    if (!page.url().includes("/admin/privacy")) await page.goto(`${web}/admin/privacy`);
    await heading(page, "Requests about data").waitFor();
    await page
      .getByText(/days? late/)
      .first()
      .waitFor();
    await seen(page, "privacy-requests");
    await page.getByRole("link", { name: "Access: Peter Lindqvist" }).click();
    await page.getByRole("heading", { name: "The next step" }).waitFor();
    await seen(page, "privacy-request");
    await page.goBack();
    await go("How long we keep records");
    await page.getByText("Our own rule").waitFor();
    await seen(page, "privacy-schedule");
    await go("Legal holds");
    await page.getByRole("link", { name: "Nadia Hussain" }).waitFor();
    await seen(page, "privacy-holds");
    await go("What goes");
    await page.getByRole("button", { name: "Look at what would go today" }).click();
    await page.getByText(/records? past their time. Nothing has been removed/).waitFor();
    await page
      .getByRole("row", { name: /Reading lists/ })
      .first()
      .waitFor();
    await seen(page, "privacy-preview");
  },

  async "a person sees what they agreed to, who looked, and what they asked"(page) {
    await signIn(page, "daniel");
    await page.goto(`${web}/my-data/consents`);
    await page.getByRole("button", { name: /^Agree\b.*My name in credits/ }).click();
    await page.getByRole("button", { name: /^No longer agree\b.*My name in credits/ }).click();
    await page.getByRole("button", { name: /^Agree\b.*My name in credits/ }).waitFor();
    await seen(page, "my-consents");
    await page.getByRole("link", { name: "Who looked" }).click();
    await page.getByText("Gareth Lloyd").first().waitFor();
    await seen(page, "who-looked");
    await page.getByRole("link", { name: "My requests" }).click();
    await page.getByRole("link", { name: /Access, Northdown/ }).waitFor();
    await seen(page, "my-requests");
    await page.getByRole("link", { name: "Ask about your data" }).click();
    await heading(page, "Ask about your data").waitFor();
    await seen(page, "ask-about-data");
  },

  async "whoever looks after the platform sets how long records are kept by default"(page) {
    await signIn(page, "root");
    await page.goto(`${web}/admin/retention-defaults`);
    await heading(page, "How long records are kept by default").waitFor();
    await page
      .getByRole("link", { name: /^Change / })
      .first()
      .waitFor();
    await seen(page, "retention-defaults");
    await page
      .getByRole("link", { name: /^Change / })
      .first()
      .click();
    await heading(page, "Change a default").waitFor();
    await seen(page, "retention-default");
  },
};
