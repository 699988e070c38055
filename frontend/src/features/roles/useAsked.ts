import { useSearchParams } from "react-router";
import type { ListRolesData } from "@/api/generated";

type Query = NonNullable<ListRolesData["query"]>;
export type Show = NonNullable<Query["show"]>;

export const shows: readonly (readonly [Show, string])[] = [
  ["today", "In force"],
  ["upcoming", "Upcoming"],
  ["past", "Past"],
];

/** What is asked for, as it stands in the address, and the address of the same with one thing changed. */
export function useAsked() {
  const [search] = useSearchParams();
  const show = shows.find(([value]) => value === search.get("show"))?.[0] ?? "today";
  const to = (name: string, value: string) => {
    const next = new URLSearchParams(search);
    next.delete("page");
    if (value) next.set(name, value);
    else next.delete(name);
    return `?${next}`;
  };
  return { show, role: search.get("role") ?? "", serviceAreaId: search.get("area") ?? "", to };
}
