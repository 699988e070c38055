import { useSearchParams } from "react-router";
import type { Right } from "./generated";
import { mayEverywhere, organisationsWhere } from "./rights";
import { useSession } from "./session";

/**
 * The organisation that an administrator is looking after: the one in the address, or the first where they may. Links carry it
 * on, so that a page can be sent to a colleague.
 */
export function useOrganisationFor(right: Right) {
  const { me } = useSession();
  const [search] = useSearchParams();
  const mine = organisationsWhere(me, right);
  const asked = search.get("organisation");
  const everywhere = mayEverywhere(me, right);
  const id =
    asked && (everywhere || mine.includes(asked)) ? asked : (mine[0] ?? (everywhere ? me?.organisations[0]?.id : undefined));
  const choices = me?.organisations.filter((o) => everywhere || mine.includes(o.id)) ?? [];
  const link = (to: string) => (asked && id ? `${to}${to.includes("?") ? "&" : "?"}organisation=${id}` : to);
  return { id, choices, link };
}
