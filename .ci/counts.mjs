// Adds up what Surefire, Vitest and the journeys have reported.
import { existsSync, readdirSync, readFileSync } from "node:fs";

let passed = 0;
let failed = 0;
let skipped = 0;
for (const module of ["stack", "api", "faults", "bench"]) {
  const folder = `backend/${module}/target/surefire-reports`;
  for (const file of existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith(".xml")) : []) {
    const suite = readFileSync(`${folder}/${file}`, "utf8").match(/<testsuite [^>]*>/)[0];
    const count = (name) => Number(suite.match(new RegExp(`\\b${name}="(\\d+)"`))?.[1] ?? 0);
    failed += count("failures") + count("errors");
    skipped += count("skipped");
    passed += count("tests") - count("failures") - count("errors") - count("skipped");
  }
}
const read = (file) => (existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : null);
const unit = read("frontend/test-results/unit.json");
passed += unit?.numPassedTests ?? 0;
failed += unit ? unit.numFailedTests : 1;
const journeys = read("frontend/test-results/journeys.json");
passed += journeys?.filter((journey) => journey.passed).length ?? 0;
failed += journeys ? journeys.filter((journey) => !journey.passed).length : 1;
console.log(`${passed} passed, ${failed} failed, ${skipped} skipped`);
process.exit(failed > 0 || passed === 0 ? 1 : 0);
