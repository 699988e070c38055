import { useSearchParams } from "react-router";
import { organisationsWhere } from "@/api/rights";
import { useSession } from "@/api/session";

const lists = ["topics", "providers", "resources"] as const;
export type ListName = (typeof lists)[number];

/** What the address asks for: whose visits, when, and which list. */
export function useAsked() {
  const { me } = useSession();
  const [search] = useSearchParams();
  const mine = organisationsWhere(me, "insight.read");
  const wanted = search.get("organisation");
  const organisationId = mine.find((id) => id === wanted) ?? mine[0] ?? "";
  const [from, to] = [search.get("from") ?? undefined, search.get("to") ?? undefined];
  const period = { organisationId, ...(from && { from }), ...(to && { to }) };
  const asked = search.get("of");
  const of = lists.find((list) => list === asked) ?? "topics";
  const page = Number(search.get("page") ?? 1);
  /** The same address with some of it changed; undefined takes a part away. */
  const at = (changes: Record<string, string | undefined>) => {
    const next = new URLSearchParams(search);
    for (const [name, value] of Object.entries(changes)) {
      if (value === undefined) next.delete(name);
      else next.set(name, value);
    }
    return `?${next}`;
  };
  return { mine, organisationId, period, from, to, of, page, marker: search.get("marker"), at };
}
