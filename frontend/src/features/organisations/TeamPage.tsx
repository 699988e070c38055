import { useQuery } from "@tanstack/react-query";
import { useParams } from "react-router";
import {
  closeTeam,
  getTeam,
  reopenTeam,
  reviseTeam,
  type Organisation,
  type ServiceAreaDetail,
  type TeamDetail,
} from "@/api/generated";
import { getOrganisationOptions, getServiceAreaOptions, getTeamOptions } from "@/api/generated/@tanstack/react-query.gen";
import { ifMatch } from "@/api/problem";
import { Page } from "@/ui/Page";
import { Skeleton } from "@/ui/Skeleton";
import { Trouble } from "@/ui/Trouble";
import { WithRight } from "@/ui/WithRight";
import { useDraft } from "@/ui/drafts";
import { CloseOrReopen } from "./CloseOrReopen";
import { Crumbs } from "./Crumbs";
import { TeamForm } from "./TeamForm";
import { teamInput } from "./organisationInput";
import { howManyPeople } from "./words";
import { useRevision } from "./useRevision";

export function TeamPage() {
  const { id = "" } = useParams();
  const team = useQuery(getTeamOptions({ path: { id } }));
  const areaId = team.data?.serviceAreaId ?? "";
  const area = useQuery({ ...getServiceAreaOptions({ path: { id: areaId } }), enabled: areaId !== "" });
  const above = area.data?.organisationId ?? "";
  const organisation = useQuery({ ...getOrganisationOptions({ path: { id: above } }), enabled: above !== "" });
  const error = team.error ?? area.error ?? organisation.error;
  return (
    <WithRight title="Team" right="organisation.manage">
      {team.data && area.data && organisation.data ? (
        <Team key={id} team={team.data} area={area.data} organisation={organisation.data} />
      ) : (
        <Page title="Team">{error ? <Trouble error={error} /> : <Skeleton />}</Page>
      )}
    </WithRight>
  );
}

type Props = { team: TeamDetail; area: ServiceAreaDetail; organisation: Organisation };

function Team({ team, area, organisation }: Props) {
  const path = { id: team.id };
  const back = `/admin/service-areas/${area.id}`;
  return (
    <Page title={team.name}>
      <Crumbs to={back} name={area.name} />
      <div className="ev-row ev-spaced">
        <h1>{team.name}</h1>
        {team.closedOn && <span className="ev-tag ev-tag--warn">Closed</span>}
      </div>
      {team.people !== undefined && <p className="ev-quiet ev-spaced-l">{howManyPeople(team.people)} in it today</p>}
      <div className="ev-stack-l">
        <Change key={team.closedOn} team={team} area={area} organisation={organisation} />
        <CloseOrReopen
          what="team"
          place={team}
          close={() => closeTeam({ path, headers: ifMatch(team.version), throwOnError: true })}
          reopen={() => reopenTeam({ path, headers: ifMatch(team.version), throwOnError: true })}
        />
      </div>
    </Page>
  );
}

/** Begins anew when it is closed or reopened here, which makes a version too. */
function Change({ team, area, organisation }: Props) {
  const path = { id: team.id };
  const back = `/admin/service-areas/${area.id}`;
  const draft = useDraft("team");
  const revise = useRevision({
    known: team,
    back,
    saved: draft.forget,
    read: async () => (await getTeam({ path, throwOnError: true })).data,
    write: (form: FormData, headers) => reviseTeam({ path, headers, body: teamInput(form), throwOnError: true }),
  });
  return (
    <TeamForm
      draft={draft}
      known={team}
      areas={organisation.serviceAreas}
      error={revise.error}
      busy={revise.isPending}
      send={revise.mutate}
    />
  );
}
