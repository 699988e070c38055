import type { CpdCounts, CpdCountsLine } from "@/api/generated";

export const parts = [
  { key: "ready", name: "Ready" },
  { key: "begun", name: "Begun" },
  { key: "none", name: "Nothing yet" },
] as const;

/** A count, or why there is none. */
export const shown = (count: number | undefined) => (count === undefined ? "Too few to say" : count.toLocaleString("en-GB"));

const share = (part: number, whole: number) => `${Math.round((100 * part) / whole)}%`;

/** What the chart shows, in a sentence. */
export function says({ whole }: CpdCounts): string {
  const { people, ready, notReady, begun, none } = whole;
  if (people === undefined) return "Fewer than five people follow these rules here, so nothing is shown.";
  if (ready === undefined || notReady === undefined)
    return `Of ${people} people, too few are ready or not ready to say how many.`;
  const is = `${ready} of ${people} people (${share(ready, people)}) are ready to renew`;
  if (begun === undefined || none === undefined) return `${is}, and ${notReady} are not yet.`;
  return `${is}, ${begun} (${share(begun, people)}) have begun and ${none} (${share(none, people)}) have nothing yet.`;
}

const cell = (text: string) =>
  /^\s*[=+\-@\t\r]/.test(text) ? `"'${text.replaceAll('"', '""')}"` : `"${text.replaceAll('"', '""')}"`;

/** The table as a file, with the same words where a number is not told. */
export function csv(counts: CpdCounts): string {
  const line = ({ name, people, ready, notReady, begun, none }: CpdCountsLine) =>
    [name, ...[people, ready, notReady, begun, none].map(shown)].map(cell).join(",");
  const head = ["Service area", "People", "Ready", "Not ready", "Begun", "Nothing yet"].map(cell).join(",");
  return `\uFEFF${[head, line(counts.whole), ...counts.areas.map(line)].join("\r\n")}\r\n`;
}
