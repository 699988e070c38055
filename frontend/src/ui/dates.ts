const format = new Intl.DateTimeFormat("en-GB", { day: "numeric", month: "long", year: "numeric", timeZone: "Europe/London" });

/** "26 November 2026". */
export const day = (date: string | Date) => format.format(new Date(date));

const monthFormat = new Intl.DateTimeFormat("en-GB", { month: "long", year: "numeric", timeZone: "Europe/London" });
const shortFormat = new Intl.DateTimeFormat("en-GB", { month: "short", year: "2-digit", timeZone: "Europe/London" });

/** "November 2026". */
export const month = (date: string | Date) => monthFormat.format(new Date(date));

/** "Nov 26", for the axis of a chart. */
export const shortMonth = (date: string | Date) => shortFormat.format(new Date(date));

/** "24 12 2026" or "24/12/2026" as "2026-12-24"; anything else as it was typed, for the API to refuse. */
export function isoDay(typed: string) {
  const [, day, month, year] = /^(\d{1,2})[ /.-](\d{1,2})[ /.-](\d{4})$/.exec(typed.trim()) ?? [];
  if (!day || !month || !year) return typed.trim();
  return [year, month.padStart(2, "0"), day.padStart(2, "0")].join("-");
}

/** "4 1 2027" of "2027-01-04", as it is typed. */
export const typedDay = (day: string) => day.split("-").reverse().map(Number).join(" ");
