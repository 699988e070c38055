import type { AreaProtectedTime } from "@/api/generated";
import type { Quarter } from "./quarters";

/** A cell that no spreadsheet takes for a formula. */
const cell = (text: string) => `"${(/^\s*[=+\-@\t\r]/.test(text) ? `'${text}` : text).replaceAll('"', '""')}"`;

/** What the page shows, and nothing that it leaves out. */
export const asCsv = (areas: AreaProtectedTime[], { name: quarter }: Quarter): string =>
  [
    ["Quarter", "Service area", "People", "Minutes"],
    ...areas.map(({ name, people, minutes }) => [
      quarter,
      name,
      people?.toString() ?? "fewer than 5",
      minutes?.toString() ?? "not told",
    ]),
  ]
    .map((row) => `${row.map(cell).join(",")}\r\n`)
    .join("");
