import { useSearchParams } from "react-router";
import { organisationsWhere } from "@/api/rights";
import { useSession } from "@/api/session";

/** The organisation whose people are managed: named in the address, or the first where one may. */
export function useOrganisation() {
  const { me } = useSession();
  const [search] = useSearchParams();
  const mine = organisationsWhere(me, "people.manage");
  const id = search.get("organisation") ?? mine[0];
  return { id, choices: me?.organisations.filter((organisation) => mine.includes(organisation.id)) ?? [] };
}
