import type { Organisation } from "@/api/generated";
import { Select } from "./Select";

type Props = { of: Organisation; label: string; error?: string | undefined };

/** The whole organisation, a service area or a team: one choice, so that a team is never of another area. */
export function PlaceSelect({ of: { serviceAreas }, label, error }: Props) {
  const choices = serviceAreas.flatMap((area) => [
    { value: area.id, name: area.name },
    ...area.teams.map((team) => ({ value: `${area.id}/${team.id}`, name: `${area.name}: ${team.name}` })),
  ]);
  if (choices.length === 0) return null;
  return <Select name="place" label={label} none="The whole organisation" choices={choices} error={error} />;
}
