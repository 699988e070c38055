import type { SearchData } from "@/api/generated";

type Query = NonNullable<SearchData["query"]>;

/** Filters that hold several values, in the order they are shown. */
export const filters = ["minutes", "side", "topic", "access", "kind", "audience", "provider", "format", "year", "pcf"] as const;
export type Filter = (typeof filters)[number];

export const filterNames: Record<Filter, string> = {
  minutes: "Time I have",
  side: "Side of evidence",
  topic: "Topic",
  access: "Who can open it",
  kind: "Kind",
  audience: "Useful for",
  provider: "From",
  format: "Other formats",
  year: "Year",
  pcf: "PCF domain",
};

/** The search that an address stands for. Nothing is judged here: the API is the only validator. */
export function asked(search: URLSearchParams): Query {
  const query: Record<string, unknown> = { page: Number(search.get("page") ?? 1), size: 20 };
  if (search.get("q")) query.q = search.get("q");
  if (search.get("sort")) query.sort = search.get("sort");
  if (search.get("exact")) query.exact = true;
  if (search.get("baseline")) query.baseline = true;
  for (const name of filters) if (search.has(name)) query[name] = search.getAll(name);
  return query as Query;
}

/** The same address with one part changed; always back at its first page. */
export function changed(search: URLSearchParams, change: (next: URLSearchParams) => void): URLSearchParams {
  const next = new URLSearchParams(search);
  next.delete("page");
  change(next);
  return next;
}

/** The feed of the same search. Its order is its own, and it has one page. */
export function fed(search: URLSearchParams): string {
  const query = changed(search, (next) => next.delete("sort"));
  return `/feeds/search.atom${query.size > 0 ? `?${query}` : ""}`;
}
