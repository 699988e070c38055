import { useSearchParams } from "react-router";
import type { Right } from "./generated";
import { mayEverywhere, organisationsWhere } from "./rights";
import { useSession } from "./session";

/**
 * The organisation that an administrator is looking after: the one in the address, or the first where they may. Links carry it
 * on, so that it does not change under their hands and a page can be sent to a colleague. Whoever looks after the platform
 * names it, because they belong to none.
 */
export function useOrganisationFor(right: Right) {
  const { me } = useSession();
  const [search] = useSearchParams();
  const mine = organisationsWhere(me, right);
  const asked = search.get("organisation");
  const everywhere = mayEverywhere(me, right);
  const id = asked && (everywhere || mine.includes(asked)) ? asked : mine[0];
  const choices = me?.organisations.filter((organisation) => mine.includes(organisation.id)) ?? [];
  const link = (to: string) => (asked && id ? withOrganisation(to, id) : to);
  return { id, choices, everywhere, link };
}

export const withOrganisation = (to: string, id: string) => `${to}${to.includes("?") ? "&" : "?"}organisation=${id}`;
