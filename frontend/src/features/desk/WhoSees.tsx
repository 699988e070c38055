import { useState } from "react";
import { organisationsWhere } from "@/api/rights";
import { useSession } from "@/api/session";
import { Choices } from "@/ui/Choices";
import { Select } from "@/ui/Select";
import { useTyped } from "@/ui/drafts";
import { asChoices, visibilities } from "@/ui/choices";
import { Section, type SectionProps } from "./Section";

/** Which organisation keeps it, and who sees it once it is published. */
export function WhoSees({ known, words, errors }: SectionProps) {
  const { me } = useSession();
  const mine = organisationsWhere(me, "resources.edit");
  const organisations = words.organisations.filter(({ id }) => mine.includes(id));
  const [start] = useTyped("visibility", [known.visibility ?? "organisation"]);
  const [visibility, setVisibility] = useState(start);
  const areas = organisations.flatMap((o) => o.serviceAreas);
  const teams = areas.flatMap((area) => area.teams.map((team) => ({ id: team.id, name: `${team.name}, ${area.name}` })));
  const [only] = organisations;
  return (
    <Section title="Who sees it">
      {organisations.length === 1 && only ? (
        <input type="hidden" name="organisationId" value={only.id} />
      ) : (
        <Select
          name="organisationId"
          label="Organisation that keeps it"
          none="Choose an organisation"
          choices={asChoices(organisations)}
          value={known.organisation?.id}
          error={errors.organisationId}
        />
      )}
      <Choices
        kind="radios"
        name="visibility"
        label="Who can see it when it is published?"
        choices={visibilities}
        values={[known.visibility ?? "organisation"]}
        chosen={setVisibility}
        error={errors.visibility}
      />
      {visibility === "service" && (
        <Select
          name="serviceAreaId"
          label="Service area"
          none="Choose a service area"
          choices={asChoices(areas)}
          value={known.serviceAreaId}
          error={errors.serviceAreaId}
        />
      )}
      {visibility === "team" && (
        <Select
          name="teamId"
          label="Team"
          none="Choose a team"
          choices={asChoices(teams)}
          value={known.teamId}
          error={errors.teamId}
        />
      )}
      <Choices
        kind="checkboxes"
        name="baseline"
        label="The set for everyone"
        choices={[{ value: "yes", name: "Everyone should know of it, whatever their service" }]}
        values={known.baseline ? ["yes"] : []}
      />
    </Section>
  );
}
