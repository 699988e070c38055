import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { everyPage } from "@/api/everyPage";
import { listOrganisations, type Event } from "@/api/generated";
import { listOrganisationsQueryKey } from "@/api/generated/@tanstack/react-query.gen";
import { useSession } from "@/api/session";
import type { FieldErrors } from "@/api/problem";
import { Choices } from "@/ui/Choices";
import { More } from "@/ui/More";
import { Select } from "@/ui/Select";
import { asChoices } from "@/ui/choices";
import { useTyped } from "@/ui/drafts";
import { kinds, levels, roles } from "@/ui/memberships";

const seenBy = [
  { value: "team", name: "One team" },
  { value: "service", name: "One service area" },
  { value: "organisation", name: "The whole organisation" },
  { value: "network", name: "The network: everyone who is signed in" },
  { value: "public", name: "Everyone, signed in or not" },
];

type Props = { known: Partial<Event>; errors: FieldErrors };

/** Who sees it, and who of those may book. The API decides how far somebody may open it. */
export function WhoItIsFor({ known, errors }: Props) {
  const [start = "organisation"] = useTyped("visibility", [known.visibility ?? "organisation"]);
  const [seen, setSeen] = useState(start);
  const typed = [...useTyped("audienceKinds", []), ...useTyped("audienceRoles", []), ...useTyped("audienceLevels", [])];
  const wrong = errors.audienceKinds ?? errors.audienceRoles ?? errors.audienceLevels;
  return (
    <>
      <Holder known={known} errors={errors} />
      <Choices
        kind="radios"
        name="visibility"
        label="Who can see it?"
        choices={seenBy}
        values={[known.visibility ?? "organisation"]}
        chosen={setSeen}
        error={errors.visibility}
      />
      <Near seen={seen} known={known} errors={errors} />
      <Choices
        kind="checkboxes"
        name="forCarers"
        label="Foster carers"
        choices={[{ value: "yes", name: "It is meant for foster carers too" }]}
        values={known.forCarers ? ["yes"] : []}
      />
      <More summary="Only some of them may book" open={narrowed(known) || typed.length > 0 || wrong !== undefined}>
        <Choices
          kind="checkboxes"
          name="audienceKinds"
          label="Kinds of people"
          columns
          choices={kinds}
          values={known.audienceKinds ?? []}
          error={errors.audienceKinds}
        />
        <Choices
          kind="checkboxes"
          name="audienceRoles"
          label="Roles"
          columns
          choices={roles}
          values={known.audienceRoles ?? []}
          error={errors.audienceRoles}
        />
        <Choices
          kind="checkboxes"
          name="audienceLevels"
          label="Stages of a career"
          columns
          choices={levels}
          values={known.audienceLevels ?? []}
          error={errors.audienceLevels}
        />
      </More>
    </>
  );
}

const narrowed = ({ audienceKinds = [], audienceRoles = [], audienceLevels = [] }: Partial<Event>) =>
  audienceKinds.length + audienceRoles.length + audienceLevels.length > 0;

/** The organisation that holds it: chosen once, and only by those who belong to several. */
function Holder({ known, errors }: Props) {
  const { me } = useSession();
  const mine = me?.organisations ?? [];
  const only = known.organisationId ?? (mine.length === 1 ? mine[0]?.id : undefined);
  if (only) return <input type="hidden" name="organisationId" value={only} />;
  return (
    <Select
      name="organisationId"
      label="Organisation that holds it"
      none="Choose an organisation"
      choices={asChoices(mine)}
      error={errors.organisationId}
    />
  );
}

function Near({ seen, known, errors }: Props & { seen: string }) {
  const { me } = useSession();
  const { data = [] } = useQuery({
    queryKey: [...listOrganisationsQueryKey(), "all"],
    queryFn: () => everyPage((page) => listOrganisations({ throwOnError: true, query: { page, size: 100 } })),
  });
  const isOurs = (id: string) =>
    known.organisationId ? id === known.organisationId : me?.organisations.some((o) => o.id === id);
  const areas = data.filter(({ id }) => isOurs(id)).flatMap((organisation) => organisation.serviceAreas);
  const teams = areas.flatMap((area) => area.teams.map((team) => ({ id: team.id, name: `${team.name}, ${area.name}` })));
  if (data.length === 0)
    return known.serviceAreaId ? <input type="hidden" name="serviceAreaId" value={known.serviceAreaId} /> : null;
  return (
    <>
      <Select
        name="serviceAreaId"
        label="Service area"
        hint={seen === "service" ? "Only its people see it." : "Where it stands in the calendar by service area."}
        none={seen === "service" ? "Choose a service area" : "None in particular"}
        choices={asChoices(areas)}
        value={known.serviceAreaId}
        error={errors.serviceAreaId}
      />
      {seen === "team" && (
        <Select
          name="teamId"
          label="Team"
          none="Choose a team"
          choices={asChoices(teams)}
          value={known.teamId}
          error={errors.teamId}
        />
      )}
    </>
  );
}
