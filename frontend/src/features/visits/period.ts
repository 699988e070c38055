import type { Visits } from "@/api/generated";
import { day, month } from "@/ui/dates";

/** Today in the United Kingdom, as a date field writes it. */
export const today = () => new Intl.DateTimeFormat("en-CA", { timeZone: "Europe/London" }).format(new Date());

/** Periods people ask for, with the days they are. The first one is all there is. */
export function presets(now = today()): { name: string; from?: string; to?: string }[] {
  const [year = 0, at = 1] = now.split("-").map(Number);
  const monthsBack = (n: number) => new Date(Date.UTC(year, at - 1 - n, 1)).toISOString().slice(0, 10);
  const lastOf = (n: number) => new Date(Date.UTC(year, at - n, 0)).toISOString().slice(0, 10);
  const financial = at >= 4 ? year : year - 1;
  return [
    { name: "Since the launch" },
    { name: "Last 12 months", from: monthsBack(12), to: lastOf(1) },
    { name: "Last month", from: monthsBack(1), to: lastOf(1) },
    { name: "This financial year", from: `${financial}-04-01` },
  ];
}

const count = (n: number, one: string) => `${n.toLocaleString("en-GB")} ${one}${n === 1 ? "" : "s"}`;

export const visitsInWords = (n: number) => count(n, "visit");

/** Whole months from one day to another, and a part as a whole one when there is nothing else. */
export function monthsBetween(from: string, to: string): number {
  const [y1 = 0, m1 = 0, d1 = 0] = from.split("-").map(Number);
  const [y2 = 0, m2 = 0, d2 = 0] = to.split("-").map(Number);
  return Math.max(1, (y2 - y1) * 12 + m2 - m1 - (d2 + 1 < d1 ? 1 : 0));
}

/** "2,487 visits in 18 months, since the launch on 24 May 2025." */
export function headline({ visits, from, to, launchedOn }: Visits): string {
  const long = `${visitsInWords(visits)} in ${count(monthsBetween(from, to), "month")}`;
  if (!launchedOn) return "Nobody has visited yet.";
  return launchedOn === from ? `${long}, since the launch on ${day(from)}.` : `${long}, ${day(from)} to ${day(to)}.`;
}

/** Which month was busiest and which quietest, leaving out those that are not whole. */
export function monthsInWords({ months, from, to }: Visits): string {
  const whole = months.filter(({ month: first }) => first >= from && lastDay(first) <= to);
  const [busiest] = [...whole].sort((a, b) => b.visits - a.visits);
  const [quietest] = [...whole].sort((a, b) => a.visits - b.visits);
  if (!busiest || !quietest || whole.length < 2) return "Too short a period to compare months.";
  return `${month(busiest.month)} was the busiest whole month, with ${visitsInWords(busiest.visits)}, and ${month(quietest.month)} the quietest, with ${quietest.visits.toLocaleString("en-GB")}.`;
}

function lastDay(first: string) {
  const [year = 0, at = 1] = first.split("-").map(Number);
  return new Date(Date.UTC(year, at, 0)).toISOString().slice(0, 10);
}
