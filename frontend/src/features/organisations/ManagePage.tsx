import { useQuery } from "@tanstack/react-query";
import { Link, useParams, useSearchParams } from "react-router";
import type { Organisation } from "@/api/generated";
import { getOrganisationOptions } from "@/api/generated/@tanstack/react-query.gen";
import { mayEverywhere, organisationsWhere } from "@/api/rights";
import { useSession } from "@/api/session";
import { useOrganisationFor } from "@/api/useOrganisationFor";
import { Note } from "@/ui/Note";
import { Page } from "@/ui/Page";
import { Skeleton } from "@/ui/Skeleton";
import { Trouble } from "@/ui/Trouble";
import { WithRight } from "@/ui/WithRight";
import { Areas } from "./Areas";
import { Crumbs } from "./Crumbs";
import { Details } from "./Details";

/** The organisation that somebody administers; those of several choose. */
export function OurOrganisationPage() {
  const { me } = useSession();
  const { id } = useOrganisationFor("organisation.manage");
  const named = useSearchParams()[0].has("organisation");
  const mine = organisationsWhere(me, "organisation.manage");
  return (
    <WithRight title="Areas and teams" right="organisation.manage">
      {id && (named || mine.length === 1) ? <Manage key={id} id={id} /> : <WhichOne ids={mine} />}
    </WithRight>
  );
}

function WhichOne({ ids }: { ids: string[] }) {
  const { me } = useSession();
  const mine = me?.organisations.filter(({ id }) => ids.includes(id)) ?? [];
  return (
    <Page title="Areas and teams">
      <h1 className="ev-spaced-l">Areas and teams</h1>
      <ul className="ev-list">
        {mine.map(({ id, name }) => (
          <li key={id}>
            <Link to={`/admin/organisations/${id}`}>{name}</Link>
          </li>
        ))}
      </ul>
      {mayEverywhere(me, "platform.manage") && (
        <div className="ev-empty">
          <p>You look after all of them.</p>
          <Link to="/admin/organisations">Choose an organisation</Link>
        </div>
      )}
    </Page>
  );
}

export function ManagePage() {
  const { id = "" } = useParams();
  return (
    <WithRight title="Organisation" right="organisation.manage">
      <Manage key={id} id={id} />
    </WithRight>
  );
}

function Manage({ id }: { id: string }) {
  const { me } = useSession();
  const { data, error, refetch } = useQuery(getOrganisationOptions({ path: { id } }));
  return (
    <Page title={data?.name ?? "Organisation"}>
      {mayEverywhere(me, "platform.manage") && <Crumbs to="/admin/organisations" name="Organisations" />}
      {error && <Trouble error={error} retry={() => void refetch()} />}
      {!error && !data && <Skeleton lines={10} />}
      {data && <Parts organisation={data} />}
    </Page>
  );
}

function Parts({ organisation }: { organisation: Organisation }) {
  return (
    <>
      <div className="ev-row ev-spaced">
        <h1>{organisation.name}</h1>
        {organisation.status === "archived" && <span className="ev-tag ev-tag--warn">Archived</span>}
      </div>
      {organisation.status === "archived" && (
        <div className="ev-spaced-l">
          <Note kind="warn">Nobody new can come in. What is here stays readable by its people until their memberships end.</Note>
        </div>
      )}
      <div className="ev-stack-l">
        <Details organisation={organisation} />
        <Areas organisation={organisation} />
      </div>
    </>
  );
}
