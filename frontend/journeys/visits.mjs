import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { atTheDesk, heading, seen, signIn, web } from "./browser.mjs";

export const journeys = {
  async "an od-admin reads how the hub is used, in any period, and takes it away"(page) {
    await signIn(page, "gareth");
    await atTheDesk(page, "Visits");
    await page.getByText(/^2,\d{3} visits in 18 months, since the launch on/).waitFor();
    await page.getByText(/Research in Practice grew most/).waitFor();
    await seen(page, "visits");
    await page.getByRole("link", { name: "Resources", exact: true }).click();
    await page.getByRole("row", { name: /What is evidence-informed practice/ }).waitFor();
    const file = page.waitForEvent("download");
    await page
      .getByRole("figure", { name: /What people came for/ })
      .getByRole("button", { name: "CSV" })
      .click();
    const download = await file;
    assert.equal(download.suggestedFilename(), "visits-resources.csv");
    assert.match(readFileSync(await download.path(), "utf8"), /What is evidence-informed practice\?",\d+,/);
    await page.getByRole("link", { name: "Last month" }).click();
    await page.getByText(/visits in 1 month/).waitFor();
    await page.getByRole("link", { name: "Add a marker" }).click();
    await page.getByLabel("What happened?").fill("Posters in every kitchen");
    await page.getByRole("button", { name: "Add", exact: true }).click();
    await page.getByRole("link", { name: "Enter the day" }).waitFor();
    await seen(page, "visit-marker");
  },

  async "a reader finds where evidence is missing and asks for it"(page) {
    await signIn(page, "tom");
    await page.goto(`${web}/evidence-gaps`);
    await heading(page, "Where is evidence missing?").waitFor();
    await page.getByRole("row", { name: /Domestic abuse/ }).waitFor();
    await seen(page, "evidence-gaps");
    await page
      .getByRole("link", { name: /^Ask a person for research on/ })
      .first()
      .click();
    await page.getByText(/I am looking for research on/).waitFor();
    await seen(page, "ask-for-a-gap");
  },
};
