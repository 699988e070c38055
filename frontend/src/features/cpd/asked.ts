import type { ListCpdRecordsData } from "@/api/generated";
import { yearOf } from "./words";

type Query = NonNullable<ListCpdRecordsData["query"]>;
export type Show = NonNullable<Query["show"]>;

export const shows: [Show, string][] = [
  ["all", "All"],
  ["draft", "Drafts"],
  ["complete", "Done"],
  ["planned", "Planned"],
  ["binned", "Bin"],
];

/** The years one can look at, from December to November, the newest first. */
export const years = (now = new Date()) => Array.from({ length: 6 }, (_, n) => yearOf(now) - n);

export const showIn = (search: URLSearchParams): Show => shows.find(([show]) => show === search.get("show"))?.[0] ?? "all";

/** What the address asks for. What is not asked for is everything. */
export function asked(search: URLSearchParams): Query {
  const year = Number(search.get("year"));
  const q = search.get("q")?.trim();
  const standard = search.get("standard");
  return {
    show: showIn(search),
    page: Number(search.get("page") ?? 1),
    ...(year > 0 && { from: `${year}-12-01`, to: `${year + 1}-11-30` }),
    ...(q && { q }),
    ...(standard && { standard }),
  };
}

export const isNarrowed = (search: URLSearchParams) => ["show", "year", "q", "standard"].some((name) => search.get(name));
