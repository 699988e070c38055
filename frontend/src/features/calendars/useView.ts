import { useSearchParams } from "react-router";
import { useSession } from "@/api/session";
import { isDay, isMonth, monday, monthPlus, monthYear, plus, shortDay, today, weekFrom, weeksOf, type Day } from "./days";

const MOST_DAYS = 62;
const scopes = ["for-me", "all", "mine"] as const;
const kinds = ["month", "week", "list", "areas"] as const;

export type Scope = (typeof scopes)[number];
export type ViewKind = (typeof kinds)[number];
type Step = { words: string; to: string };

/** What of the calendar is looked at: it stands in the address, and says which days to ask for. */
export type View = {
  kind: ViewKind;
  scope: Scope;
  title: string;
  from: Day;
  to: Day;
  /** The first day that is told in words. */
  wordsFrom: Day;
  weeks: Day[][];
  month?: string;
  steps: Step[];
  now: Day;
};

const one = <T extends string>(of: readonly T[], text: string | null, otherwise: T) =>
  of.find((each) => each === text) ?? otherwise;

export function useView(): View & { href: (change: Record<string, string>) => string } {
  const { me } = useSession();
  const [search] = useSearchParams();
  const href = (change: Record<string, string>) => {
    const next = new URLSearchParams(search);
    for (const [name, value] of Object.entries(change)) next.set(name, value);
    return `?${next}`;
  };
  const kind = one(kinds, search.get("view"), "month");
  const scope = me ? one(scopes, search.get("who"), "for-me") : "all";
  return { kind, scope, href, now: today(), ...days(kind, search, href) };
}

function days(kind: ViewKind, search: URLSearchParams, href: (change: Record<string, string>) => string) {
  const now = today();
  const day = search.get("day");
  if (kind === "month") return inMonth(isMonth(search.get("month")) ? (search.get("month") ?? "") : now.slice(0, 7), now, href);
  const from = isDay(day) ? day : now;
  return kind === "week" ? inWeek(monday(from), href) : inList(kind, from, now, href);
}

type Href = (change: Record<string, string>) => string;

function inMonth(month: string, now: Day, href: Href) {
  const weeks = weeksOf(month);
  const from = weeks[0]?.[0] ?? now;
  const current = now.startsWith(month);
  return {
    title: monthYear(`${month}-01`),
    month,
    weeks,
    from,
    to: current ? plus(from, MOST_DAYS - 1) : (weeks.at(-1)?.[6] ?? from),
    wordsFrom: current ? now : `${month}-01`,
    steps: [
      ...[-1, 1].map((n) => ({
        words: monthYear(`${monthPlus(month, n)}-01`).replace(` ${month.slice(0, 4)}`, ""),
        to: href({ month: monthPlus(month, n) }),
      })),
      ...(current ? [] : [{ words: "This month", to: href({ month: now.slice(0, 7) }) }]),
    ],
  };
}

function inWeek(begin: Day, href: Href) {
  return {
    title: `Week of ${shortDay(begin)}`,
    weeks: [weekFrom(begin)],
    from: begin,
    to: plus(begin, 6),
    wordsFrom: begin,
    steps: [
      { words: "Week before", to: href({ day: plus(begin, -7) }) },
      { words: "Next week", to: href({ day: plus(begin, 7) }) },
    ],
  };
}

function inList(kind: ViewKind, from: Day, now: Day, href: Href) {
  return {
    title: kind === "areas" ? "Events by service area" : "Learning events",
    weeks: [],
    from,
    to: plus(from, MOST_DAYS - 1),
    wordsFrom: from,
    steps: [
      ...(from > now ? [{ words: "Earlier", to: href({ day: plus(from, -MOST_DAYS) }) }] : []),
      { words: "Later", to: href({ day: plus(from, MOST_DAYS) }) },
    ],
  };
}
