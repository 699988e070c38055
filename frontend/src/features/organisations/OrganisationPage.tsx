import { useQuery } from "@tanstack/react-query";
import { Link, Outlet } from "react-router";
import { listOrganisationsOptions, listNetworksOptions } from "@/api/generated/@tanstack/react-query.gen";
import type { Organisation } from "@/api/generated";
import { useSession } from "@/api/session";
import { Note } from "@/ui/Note";
import { Page } from "@/ui/Page";
import { Refused } from "@/ui/Refused";
import { Skeleton } from "@/ui/Skeleton";
import { Trouble } from "@/ui/Trouble";
import { kindName, looksAfterOthers } from "./words";

/** Where somebody works, or fosters: its areas, teams and networks. The outlet is for what other features say of it. */
export function OrganisationPage() {
  const { me, signIn } = useSession();
  const { data, error, refetch } = useQuery({ ...listOrganisationsOptions({ query: { size: 50 } }), enabled: me !== null });
  const mine = data?.items.filter(({ id }) => me?.organisations.some((o) => o.id === id)) ?? [];
  return (
    <Page title="Who we are">
      {!me && <Refused signIn={signIn} />}
      {me && <h1 className="ev-spaced-l">{mine.length > 1 ? "Who we are" : (mine[0]?.name ?? "Who we are")}</h1>}
      {error && <Trouble error={error} retry={() => void refetch()} />}
      {me && !error && !data && <Skeleton lines={10} />}
      {data && mine.length === 0 && (
        <div className="ev-empty">
          <p>You belong to no organisation today. Ask whoever invited you.</p>
        </div>
      )}
      <div className="ev-stack-l">
        {mine.map((organisation) => (
          <One key={organisation.id} organisation={organisation} named={mine.length > 1} />
        ))}
      </div>
    </Page>
  );
}

function One({ organisation: o, named }: { organisation: Organisation; named: boolean }) {
  return (
    <section className="ev-stack" aria-label={o.name}>
      <h2>{named ? o.name : "About it"}</h2>
      <p className="ev-meta">
        <span>{kindName(o.kind)}</span>
        {o.region && <span>{o.region}</span>}
        <Networks id={o.id} />
      </p>
      {o.status === "archived" && (
        <Note kind="warn">It is archived. Nobody new comes in. You can read what is here until your membership ends.</Note>
      )}
      <p className="ev-row">
        <Link to="/what-we-subscribe-to">What we subscribe to and how to get in</Link>
        {looksAfterOthers(o) && <Link to={`/organisations/${o.id}/members`}>Whom we look after</Link>}
      </p>
      <Tree organisation={o} />
      <Outlet context={o} />
    </section>
  );
}

function Networks({ id }: { id: string }) {
  const { data } = useQuery(listNetworksOptions({ path: { id }, query: { size: 20 } }));
  if (!data || data.total === 0) return null;
  return <span>Looked after by {data.items.map(({ networkName }) => networkName).join(", ")}</span>;
}

function Tree({ organisation }: { organisation: Organisation }) {
  const { me } = useSession();
  if (organisation.serviceAreas.length === 0) return <p className="ev-quiet">No service areas have been added yet.</p>;
  return (
    <>
      <h3>Service areas and teams</h3>
      <ul className="ev-grid ev-grid--2">
        {organisation.serviceAreas.map((area) => (
          <li className="ev-card" key={area.id}>
            <div className="ev-row">
              <h4>{area.name}</h4>
              {me?.assignments.some(({ serviceAreaId }) => serviceAreaId === area.id) && (
                <span className="ev-tag ev-tag--good">You hold a role here</span>
              )}
            </div>
            {area.teams.length === 0 && <p className="ev-quiet">No teams</p>}
            <ul className="ev-area__teams">
              {area.teams.map((team) => (
                <li key={team.id}>{team.name}</li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </>
  );
}
