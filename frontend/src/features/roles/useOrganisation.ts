import { useSearchParams } from "react-router";
import { organisationsWhere } from "@/api/rights";
import { useSession } from "@/api/session";

/** Whose roles are looked after: the one in the address, or the first in which the person gives roles. */
export function useOrganisation() {
  const { me } = useSession();
  const [search] = useSearchParams();
  const mine = organisationsWhere(me, "roles.assign");
  const id = search.get("organisation") ?? mine[0] ?? me?.organisations[0]?.id;
  const name = me?.organisations.find((organisation) => organisation.id === id)?.name;
  /** Keeps the organisation when going on. */
  const at = (path: string) => (search.get("organisation") ? `${path}?organisation=${id}` : path);
  return { id, name, at, mine };
}
