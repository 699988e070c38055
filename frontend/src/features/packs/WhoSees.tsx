import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { everyPage } from "@/api/everyPage";
import { listOrganisations, type Pack } from "@/api/generated";
import { listOrganisationsQueryKey } from "@/api/generated/@tanstack/react-query.gen";
import { may } from "@/api/rights";
import { useSession } from "@/api/session";
import type { FieldErrors } from "@/api/problem";
import { Choices } from "@/ui/Choices";
import { Select } from "@/ui/Select";
import { asChoices } from "@/ui/choices";
import { useTyped } from "@/ui/drafts";

const choices = [
  { value: "me", name: "Only me, for now" },
  { value: "team", name: "One team of mine" },
  { value: "service", name: "One service area of mine" },
  { value: "organisation", name: "The whole organisation" },
  { value: "network", name: "Everyone who is signed in" },
  { value: "public", name: "Everyone, signed in or not" },
];

const isFarther = (value: string) => value === "network" || value === "public";

/** Carers keep packs for themselves, and sharing beyond the organisation is for editors; the API decides again. */
export function WhoSees({ known, errors }: { known: Partial<Pack>; errors: FieldErrors }) {
  const { me } = useSession();
  const now = known.status === "shared" ? (known.visibility ?? "organisation") : "me";
  const [start = "me"] = useTyped("visibility", [now]);
  const [seen, setSeen] = useState(start);
  const open = choices.filter(
    ({ value }) => value === now || value === "me" || (!me?.carer && (!isFarther(value) || may(me, "resources.edit"))),
  );
  return (
    <>
      <Keeper known={known} errors={errors} />
      <Choices
        kind="radios"
        name="visibility"
        label="Who can see it?"
        hint="A reader sees only what in it is open to them anyway, and is told how many are not."
        choices={open}
        values={[now]}
        chosen={setSeen}
        error={errors.visibility}
      />
      {(seen === "team" || seen === "service") && <Near seen={seen} known={known} errors={errors} />}
      {seen !== "me" && (
        <Choices
          kind="checkboxes"
          name="forCarers"
          label="Foster carers"
          choices={[{ value: "yes", name: "It is meant for foster carers too" }]}
          values={known.forCarers ? ["yes"] : []}
        />
      )}
    </>
  );
}

/** The organisation that keeps it: chosen once, and only by those who belong to several. */
function Keeper({ known, errors }: { known: Partial<Pack>; errors: FieldErrors }) {
  const { me } = useSession();
  const mine = me?.organisations ?? [];
  const only = known.organisationId ?? (mine.length === 1 ? mine[0]?.id : undefined);
  if (only) return <input type="hidden" name="organisationId" value={only} />;
  return (
    <Select
      name="organisationId"
      label="Organisation it belongs to"
      none="Choose an organisation"
      choices={asChoices(mine)}
      error={errors.organisationId}
    />
  );
}

function Near({ seen, known, errors }: { seen: "team" | "service"; known: Partial<Pack>; errors: FieldErrors }) {
  const { me } = useSession();
  const { data = [] } = useQuery({
    queryKey: [...listOrganisationsQueryKey(), "all"],
    queryFn: () => everyPage((page) => listOrganisations({ throwOnError: true, query: { page, size: 100 } })),
  });
  const areas = data.filter(({ id }) => me?.organisations.some((mine) => mine.id === id)).flatMap((o) => o.serviceAreas);
  const teams = areas.flatMap((area) => area.teams.map((team) => ({ id: team.id, name: `${team.name}, ${area.name}` })));
  if (data.length === 0) return null;
  return seen === "service" ? (
    <Select
      name="serviceAreaId"
      label="Service area"
      none="Choose a service area"
      choices={asChoices(areas)}
      value={known.serviceAreaId}
      error={errors.serviceAreaId}
    />
  ) : (
    <Select
      name="teamId"
      label="Team"
      none="Choose a team"
      choices={asChoices(teams)}
      value={known.teamId}
      error={errors.teamId}
    />
  );
}
