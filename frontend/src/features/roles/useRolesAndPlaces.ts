import { useQuery } from "@tanstack/react-query";
import type { Organisation, PermissionMatrix } from "@/api/generated";
import { getOrganisationOptions, getRightsOptions } from "@/api/generated/@tanstack/react-query.gen";

export type Known = { organisation: Organisation | null; matrix: PermissionMatrix };

/** What there is to choose from. Whoever looks after the platform sees no parts of an organisation they are not in. */
export function useRolesAndPlaces(id: string) {
  const matrix = useQuery(getRightsOptions());
  const organisation = useQuery({ ...getOrganisationOptions({ path: { id } }), retry: false });
  const known: Known | null =
    matrix.data && !organisation.isPending ? { matrix: matrix.data, organisation: organisation.data ?? null } : null;
  return { known, error: matrix.error, retry: () => void matrix.refetch() };
}
