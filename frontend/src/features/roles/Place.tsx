import type { Organisation } from "@/api/generated";
import { Select } from "@/ui/Select";

/** The whole organisation, a service area or a team: one choice, so that a team is never of another area. */
export function Place({ organisation, error }: { organisation: Organisation; error?: string | undefined }) {
  const choices = organisation.serviceAreas.flatMap((area) => [
    { value: area.id, name: area.name },
    ...area.teams.map((team) => ({ value: `${area.id}/${team.id}`, name: `${area.name}: ${team.name}` })),
  ]);
  if (choices.length === 0) return null;
  return <Select name="place" label="For which part?" none={`All of ${organisation.name}`} choices={choices} error={error} />;
}

/** What was chosen, as the API takes it. */
export const placeIn = (form: FormData) => {
  const [serviceAreaId, teamId] = form.get("place")?.toString().split("/") ?? [];
  return { ...(serviceAreaId && { serviceAreaId }), ...(teamId && { teamId }) };
};
