import { mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { openBrowser, shot } from "./browser.mjs";

const here = import.meta.dirname;
const names = readdirSync(here).filter((file) => file.endsWith(".mjs") && !["run.mjs", "browser.mjs"].includes(file));
const parts = await Promise.all(names.sort().map((file) => import(join(here, file))));

// EVIDENT_JOURNEY=import walks only those whose name matches.
const only = new RegExp(process.env.EVIDENT_JOURNEY ?? "");
const files = parts
  .map((part) => Object.entries(part.journeys).filter(([name]) => only.test(name)))
  .filter((journeys) => journeys.length > 0);

/** A journey that waits for ever fails like any other. */
const tooLong = () =>
  new Promise((_, fail) => void setTimeout(fail, 300_000, new Error("It took longer than five minutes")).unref());

const browser = await openBrowser();
const results = [];

async function walk(name, journey) {
  const context = await browser.newContext({
    locale: "en-GB",
    viewport: { width: 1280, height: 900 },
    // What only moves to please costs a processor that others wait for.
    reducedMotion: "reduce",
  });
  context.setDefaultTimeout(40_000);
  const page = await context.newPage();
  const began = Date.now();
  const errors = [];
  page.on("pageerror", (error) => errors.push(error.message));
  try {
    await Promise.race([journey(page), tooLong()]);
    if (errors.length > 0) throw new Error(`The page threw: ${errors.join("; ")}`);
    results.push({ name, passed: true });
    console.log(`passed  ${name} (${Math.round((Date.now() - began) / 1000)} s)`);
  } catch (error) {
    results.push({ name, passed: false, message: error.message });
    await shot(page, `failed-${name.replace(/[^a-z]+/gi, "-").slice(0, 60)}`).catch(() => undefined);
    console.log(`FAILED  ${name}\n        ${error.message}\n        at ${page.url()}`);
  }
  await context.close();
}

/** The journeys of one file follow each other; two files are walked side by side. */
async function walkFiles() {
  for (let file = files.shift(); file; file = files.shift()) {
    for (const [name, journey] of file) await walk(name, journey);
  }
}

await Promise.all([walkFiles(), walkFiles()]);
await browser.close();
mkdirSync("test-results", { recursive: true });
writeFileSync("test-results/journeys.json", JSON.stringify(results));
process.exit(results.every((result) => result.passed) ? 0 : 1);
