import { useQuery } from "@tanstack/react-query";
import { everyPage } from "@/api/everyPage";
import { listOrganisations } from "@/api/generated";
import { listOrganisationsQueryKey } from "@/api/generated/@tanstack/react-query.gen";
import type { Choice } from "@/ui/Select";

/** Service areas and teams of an organisation as one list to choose from: "area" or "area/team". */
export function usePlaces(organisation: string): Choice[] {
  const { data } = useQuery({
    queryKey: [...listOrganisationsQueryKey(), "all"],
    queryFn: () => everyPage((page) => listOrganisations({ throwOnError: true, query: { page, size: 100 } })),
  });
  const areas = data?.find(({ id }) => id === organisation)?.serviceAreas ?? [];
  return areas.flatMap((area) => [
    { value: area.id, name: area.name },
    ...area.teams.map((team) => ({ value: `${area.id}/${team.id}`, name: `${area.name}: ${team.name}` })),
  ]);
}

/** What was chosen there. */
export function chosenPlace(value: FormDataEntryValue | null) {
  const [serviceAreaId, teamId] = String(value ?? "").split("/");
  return { ...(serviceAreaId && { serviceAreaId }), ...(teamId && { teamId }) };
}
