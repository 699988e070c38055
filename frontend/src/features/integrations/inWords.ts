import { day } from "@/ui/dates";

const hour = new Intl.DateTimeFormat("en-GB", { hour: "2-digit", minute: "2-digit", timeZone: "Europe/London" });

/** "25 November 2026, after 14:00": nobody keeps the minute. */
export const lastUsed = (at: string | undefined) => (at ? `${day(at)}, after ${hour.format(new Date(at))}` : "Never");

const scopes: Partial<Record<string, string>> = {
  "resources:read": "Read resources, topics and searches",
  "events:read": "Read events",
};

/** What a scope lets a program do; those of the sign-in protocol itself are left out. */
export const scopeWords = (scope: string) => scopes[scope] ?? scope;

const dayInUk = new Intl.DateTimeFormat("en-CA", { timeZone: "Europe/London" });

/** The last 30 days in the UK, as the API counts them, a column each, those without calls too. */
export function columnsOf(days: { day: string; calls: number }[], today: Date) {
  const calls = new Map(days.map(({ day: on, calls: n }) => [on, n]));
  const name = new Intl.DateTimeFormat("en-GB", { day: "numeric", month: "short", timeZone: "UTC" });
  return Array.from({ length: 30 }, (_, n) => {
    const on = new Date(Date.parse(dayInUk.format(today)) - (29 - n) * 86_400_000);
    return { label: name.format(on), value: calls.get(on.toISOString().slice(0, 10)) ?? 0 };
  });
}
