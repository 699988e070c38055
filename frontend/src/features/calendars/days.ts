/** Days as the API writes them, "2026-11-23", and what is between them. Nothing here knows a clock but `today`. */
export type Day = string;

const DAY = 86_400_000;
const at = (day: Day) => new Date(`${day}T00:00:00Z`);
const iso = (date: Date) => date.toISOString().slice(0, 10);

/** Of people in the UK, wherever the browser is. */
export const today = (): Day => new Intl.DateTimeFormat("en-CA", { timeZone: "Europe/London" }).format(new Date());

export const plus = (day: Day, days: number): Day => iso(new Date(at(day).getTime() + days * DAY));

/** The Monday of its week. */
export const monday = (day: Day): Day => plus(day, -((at(day).getUTCDay() + 6) % 7));

export const isWeekend = (day: Day) => [0, 6].includes(at(day).getUTCDay());

/** "2026-11", so many months later. */
export const monthPlus = (month: string, months: number) => {
  const [year = 0, number = 1] = month.split("-").map(Number);
  return iso(new Date(Date.UTC(year, number - 1 + months, 1))).slice(0, 7);
};

/** Whole weeks from Monday on that hold the month. */
export function weeksOf(month: string): Day[][] {
  const weeks: Day[][] = [];
  for (let begin = monday(`${month}-01`); begin.slice(0, 7) <= month; begin = plus(begin, 7)) weeks.push(weekFrom(begin));
  return weeks;
}

export const weekFrom = (begin: Day): Day[] => Array.from({ length: 7 }, (_, n) => plus(begin, n));

const words = (options: Intl.DateTimeFormatOptions) => {
  const format = new Intl.DateTimeFormat("en-GB", { ...options, timeZone: "UTC" });
  return (day: Day) => format.format(at(day)).replace(",", "");
};

/** "Tuesday 24 November". */
export const longDay = words({ weekday: "long", day: "numeric", month: "long" });
/** "26 Nov". */
export const shortDay = words({ day: "numeric", month: "short" });
/** "November 2026". */
export const monthYear = words({ month: "long", year: "numeric" });
/** "November". */
export const monthName = words({ month: "long" });

export const isDay = (text: string | null): text is Day =>
  text !== null && /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(at(text).getTime());
export const isMonth = (text: string | null): text is string => text !== null && isDay(`${text}-01`);
