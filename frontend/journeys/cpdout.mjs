import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { expectAccessible, heading, inTheApp, seen, signIn } from "./browser.mjs";

const sheet = (word) =>
  [
    "Title,Type of CPD,Description,Date,What I learnt,Impact,Peer reflection,Hours",
    `${word}: self-neglect,Reading,A briefing on hoarding and self-neglect.,09/10/2025,"Relationship first.\n\nThen time.",Shorter visits more often.,Talked to Jo about pace.,1.5`,
    `${word}: kinship care,Podcast,"=HYPERLINK(""http://x"")",03/11/2025,,,,45 min`,
    `${word}: when,Course,,soon,,,,`,
  ].join("\r\n");

const chosen = (page, name, mimeType, text) => page.locator("#file").setInputFiles({ name, mimeType, buffer: Buffer.from(text) });

/** Brings a sheet in and adds what is new; leads to the first record's id. */
async function brought(page, word) {
  await inTheApp(page, "/cpd/import");
  await heading(page, "Bring records from elsewhere").waitFor();
  await chosen(page, "mine.csv", "text/csv", sheet(word));
  await page.getByRole("button", { name: "Read the file" }).click();
  await heading(page, "Records in mine.csv").waitFor();
}

export const journeys = {
  async "records come in from a sheet, go out as a PDF, and come back without doubles"(page) {
    const word = `Out${Date.now() % 100_000}`;
    await signIn(page, "joyce");
    await inTheApp(page, "/cpd/import");
    await seen(page, "cpd-import");
    await brought(page, word);
    await page.getByText('=HYPERLINK("http://x")', { exact: true }).waitFor();
    await seen(page, "cpd-import-review");
    await page.getByRole("link", { name: "Cannot be added (1)" }).click();
    await page.getByText("“soon” is not a day").waitFor();
    await seen(page, "cpd-import-problems");
    await page.getByRole("button", { name: "Add 2 records" }).click();
    await page.getByText("2 records added to your CPD").waitFor();
    await seen(page, "cpd-import-added");
    await brought(page, word);
    await page.getByRole("link", { name: "You have them (2)" }).waitFor();
    await page.getByText("No row is chosen.").waitFor();

    await inTheApp(page, "/cpd/export");
    await heading(page, "Take my records away").waitFor();
    await seen(page, "cpd-export");
    const pdf = page.waitForEvent("download");
    await page.getByRole("button", { name: "Make the file" }).click();
    const file = await pdf;
    assert.equal(file.suggestedFilename(), "my-cpd.pdf");
    assert.equal(
      readFileSync(await file.path())
        .subarray(0, 5)
        .toString(),
      "%PDF-",
    );
    await page.getByRole("radio", { name: "JSON" }).check();
    const json = page.waitForEvent("download");
    await page.getByRole("button", { name: "Make the file" }).click();
    const text = readFileSync(await (await json).path(), "utf8");
    const mine = JSON.parse(text);
    assert.ok(mine.records.some((record) => record.title === `${word}: kinship care`));
    await inTheApp(page, "/cpd/import");
    await chosen(page, "mine.json", "application/json", text);
    await page.getByRole("button", { name: "Read the file" }).click();
    await heading(page, "Records in mine.json").waitFor();
    await page.getByRole("link", { name: `You have them (${mine.records.length.toLocaleString("en-GB")})` }).waitFor();
  },

  async "a record is copied answer by answer, submitted, and kept as it was"(page) {
    const word = `Sub${Date.now() % 100_000}`;
    await signIn(page, "editha");
    await brought(page, word);
    await page.getByRole("button", { name: "Add 2 records" }).click();
    await page.getByText("2 records added to your CPD").waitFor();
    const link = await page.getByRole("link", { name: `${word}: self-neglect` }).getAttribute("href");
    await inTheApp(page, `${link}/copy`);
    await heading(page, `Copy ${word}: self-neglect`).waitFor();
    await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
    await page.getByRole("button", { name: /^Copy\s+What I learnt$/ }).click();
    await page.getByText("Copied").waitFor();
    assert.equal(await page.evaluate(() => navigator.clipboard.readText()), "Relationship first.\n\nThen time.");
    await seen(page, "cpd-copy-sheet");
    await page.getByLabel("On which day").fill("27 11 2099");
    await page.getByRole("button", { name: "I submitted this" }).click();
    await page.getByRole("link", { name: "Enter a day that is not in the future" }).waitFor();
    await page.getByLabel("On which day").fill("27 11 2025");
    await page.getByRole("button", { name: "I submitted this" }).click();
    await heading(page, "Submitted on 27 November 2025").waitFor();
    await seen(page, "cpd-submission");
    await inTheApp(page, "/cpd/submissions");
    await page
      .getByRole("link", { name: /27 November 2025/ })
      .first()
      .waitFor();
    await seen(page, "cpd-submissions");
  },

  async "a file goes up and comes down as it was, and a program named .pdf does not"(page) {
    const word = `File${Date.now() % 100_000}`;
    await signIn(page, "claire");
    await brought(page, word);
    await page.getByRole("button", { name: "Add 2 records" }).click();
    await page.getByText("2 records added to your CPD").waitFor();
    const link = await page.getByRole("link", { name: `${word}: self-neglect` }).getAttribute("href");
    await inTheApp(page, `${link}/files`);
    await page.getByText("No files yet.").waitFor();
    await chosen(page, "evidence.pdf", "application/pdf", "MZ\u0000\u0000".repeat(200));
    await page.getByRole("button", { name: "Add the file" }).click();
    await page.getByRole("link", { name: /whatever the file is called/ }).waitFor();
    await expectAccessible(page, "a refused file");
    await chosen(page, "notes.txt", "text/plain", "What I noted: café\n");
    await page.getByRole("button", { name: "Add the file" }).click();
    await page.getByText("notes.txt was added").waitFor();
    const down = page.waitForEvent("download");
    await page.getByRole("button", { name: "Download notes.txt" }).click();
    assert.equal(readFileSync(await (await down).path(), "utf8"), "What I noted: café\n");
    await page.getByRole("checkbox", { name: /may download it.*notes.txt/ }).click();
    await page.getByRole("checkbox", { name: /may download it.*notes.txt/, checked: true }).waitFor();
    await seen(page, "cpd-files");
  },
};
