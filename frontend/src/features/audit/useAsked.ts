import { useSearchParams } from "react-router";
import type { ListAuditData } from "@/api/generated";

const names = ["from", "to", "what", "actor", "personId", "thingId", "organisationId"] as const;
type Name = (typeof names)[number];

/** Which part of the audit is asked for: it stands in the address, so that it can be sent and found again. */
export function useAsked() {
  const [search] = useSearchParams();
  const asked: NonNullable<ListAuditData["query"]> = {};
  for (const name of names) {
    const value = search.get(name);
    if (value) asked[name] = value;
  }
  if (search.get("platform") === "true") asked.platform = true;
  const at = (changes: Partial<Record<Name | "page" | "platform", string>>) => {
    const next = new URLSearchParams(search);
    next.delete("page");
    for (const [name, value] of Object.entries(changes)) {
      if (value) next.set(name, value);
      else next.delete(name);
    }
    return `/audit?${next}`;
  };
  return { asked, page: Number(search.get("page") ?? 1), at };
}
