import assert from "node:assert/strict";
import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { inflateRawSync } from "node:zlib";
import { expectAccessible, expectNoSidewaysScroll, heading, seen, shot, signIn } from "./browser.mjs";

const toMyData = async (page) => {
  await page.getByRole("button", { name: /account menu/ }).click();
  await page.getByRole("link", { name: "My data", exact: true }).click();
  await heading(page, "My data").waitFor();
};

/** The files of a ZIP by their names, found through its directory at the end. */
function unzip(path) {
  const zip = readFileSync(path);
  const end = zip.lastIndexOf(Buffer.from("PK\x05\x06", "latin1"));
  const files = {};
  for (let n = zip.readUInt16LE(end + 10), at = zip.readUInt32LE(end + 16); n > 0; n -= 1) {
    const [size, name, extra, comment] = [zip.readUInt32LE(at + 20), ...[28, 30, 32].map((skip) => zip.readUInt16LE(at + skip))];
    const local = zip.readUInt32LE(at + 42);
    const begin = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28);
    files[zip.toString("utf8", at + 46, at + 46 + name)] = inflateRawSync(zip.subarray(begin, begin + size)).toString("utf8");
    at += 46 + name + extra + comment;
  }
  return files;
}

/** The page to read out of the ZIP file, with no network to help it. */
async function readCopy(page, zip) {
  const files = unzip(zip);
  assert.match(files["data/person.json"], /Ruth Feldman/);
  const read = join(mkdtempSync(join(tmpdir(), "evident-copy-")), "index.html");
  writeFileSync(read, files["index.html"]);
  const offline = await page.context().browser().newPage();
  await offline.goto(pathToFileURL(read).href);
  await heading(offline, "What Evident holds about you").waitFor();
  await expectAccessible(offline, "the copy");
  await shot(offline, "copy-page");
  await offline.setViewportSize({ width: 320, height: 844 });
  await expectNoSidewaysScroll(offline, "the copy at 320");
  await offline.emulateMedia({ colorScheme: "dark" });
  await expectAccessible(offline, "the copy in the dark");
  await offline.close();
}

export const journeys = {
  async "somebody sees what is held about them, takes a copy of it and reads it"(page) {
    await signIn(page, "ruth");
    await toMyData(page);
    await page.getByRole("heading", { name: "Your account" }).waitFor();
    await seen(page, "my-data");
    await page.getByRole("link", { name: "Take a copy" }).click();
    await heading(page, "A copy of my data").waitFor();
    await page.getByRole("button", { name: /^Ask for a/ }).click();
    const ready = page.getByRole("button", { name: "Download it" }).first();
    await ready.waitFor();
    await seen(page, "my-data-copy");
    const [download] = await Promise.all([page.waitForEvent("download"), ready.click()]);
    assert.equal(download.suggestedFilename(), "my-evident-data.zip");
    await readCopy(page, await download.path());
  },

  async "somebody sees what erasure would do, asks for it and thinks better of it"(page) {
    await signIn(page, "ruth");
    await toMyData(page);
    await page.getByRole("link", { name: "Have it erased" }).click();
    await page.getByRole("heading", { name: /^What stays, and why/ }).waitFor();
    await seen(page, "my-data-erase");
    await page.getByLabel("Type the word erase").fill("erase");
    await page.getByRole("button", { name: "Erase my data and close my account" }).click();
    await page.getByText(/Your data will be erased on/).waitFor();
    await seen(page, "my-data-waiting");
    await page.getByRole("button", { name: "Cancel it and keep everything" }).click();
    await page.getByLabel("Type the word erase").waitFor();
    await page
      .getByRole("contentinfo")
      .getByRole("link", { name: /^What we hold about people/ })
      .click();
    await heading(page, /^What we hold about people/).waitFor();
    await seen(page, "what-we-hold");
  },
};
