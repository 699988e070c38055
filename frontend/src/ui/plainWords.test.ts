import { readingOf, sentencesOf } from "./plainWords";

const hard =
  "The multi-agency safeguarding assessment was completed by professionals in order to facilitate a proportionate intervention, and additional contact arrangements will consequently be implemented following consideration of the placement.";
const easy =
  "You told us that home feels calm now. We think so too. We will come and see you each week. If you are sad, ring me.";

test("a letter in plain words reads below eleven, and one in ours does not", () => {
  expect(readingOf(easy)).toMatchObject({ sentences: 4, hints: [] });
  expect(readingOf(easy)?.to).toBeLessThanOrEqual(11);
  expect(readingOf(hard)?.from).toBeGreaterThan(16);
});

test("it says what would make it easier: long sentences, who did it, and words of the trade", () => {
  const hints = readingOf(hard)?.hints ?? [];
  expect(new Set(hints.map(({ kind }) => kind))).toEqual(new Set(["long", "passive", "trade"]));
  expect(hints.map(({ says }) => says)).toContain("“safeguarding” could be “keeping you safe”.");
  expect(hints.map(({ says }) => says)).toContain("Say who did it, instead of “was completed”.");
});

test("it judges nothing by too few words, and bears with anything", () => {
  expect(readingOf("🙂")).toBeNull();
  expect(readingOf("")).toBeNull();
  expect(sentencesOf("One. Two!\nThree")).toEqual(["One.", "Two!", "Three"]);
  const started = performance.now();
  expect(readingOf("safeguarding, ".repeat(3_000))?.to).toBe(22);
  expect(performance.now() - started).toBeLessThan(1_000);
});
