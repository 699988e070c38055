import { useQuery } from "@tanstack/react-query";
import { Link, useSearchParams } from "react-router";
import type { ListAllOrganisationsData, OrganisationSummary } from "@/api/generated";
import { listAllOrganisationsOptions } from "@/api/generated/@tanstack/react-query.gen";
import { Page } from "@/ui/Page";
import { Pagination } from "@/ui/Pagination";
import { Skeleton } from "@/ui/Skeleton";
import { Trouble } from "@/ui/Trouble";
import { WithRight } from "@/ui/WithRight";
import { OrganisationFilters } from "./OrganisationFilters";
import { howManyPeople, kindName } from "./words";

type Query = NonNullable<ListAllOrganisationsData["query"]>;

export function OrganisationsPage() {
  return (
    <WithRight title="Organisations" right="platform.manage">
      <Page title="Organisations">
        <div className="ev-section-head ev-spaced">
          <h1>Organisations</h1>
          <Link className="govuk-button" to="/admin/organisations/new">
            Add an organisation
          </Link>
        </div>
        <p className="ev-lead ev-spaced-l">Everyone who uses Evident belongs to one of these.</p>
        <OrganisationFilters />
        <Organisations />
      </Page>
    </WithRight>
  );
}

function Organisations() {
  const [search] = useSearchParams();
  const asked = (name: string) => search.get(name) || undefined;
  const query = { q: asked("q"), kind: asked("kind"), region: asked("region"), status: asked("status") };
  const given = Object.fromEntries(Object.entries(query).filter(([, value]) => value !== undefined)) as Query;
  const { data, error, refetch } = useQuery(
    listAllOrganisationsOptions({ query: { ...given, page: Number(search.get("page") ?? 1) } }),
  );
  if (error) return <Trouble error={error} retry={() => void refetch()} />;
  if (!data) return <Skeleton />;
  return (
    <>
      <p className="ev-quiet ev-spaced" role="status">
        {data.total === 0 ? "No organisations found" : `${data.total.toLocaleString("en-GB")} found`}
      </p>
      {data.total === 0 && (
        <div className="ev-empty">
          <p>Look for another part of the name, or show all of them.</p>
          <Link to="/admin/organisations?status=all">Show all organisations</Link>
        </div>
      )}
      <ul className="ev-list">
        {data.items.map((organisation) => (
          <Row key={organisation.id} organisation={organisation} />
        ))}
      </ul>
      <Pagination page={data.page} size={data.size} total={data.total} />
    </>
  );
}

function Row({ organisation: o }: { organisation: OrganisationSummary }) {
  return (
    <li className="ev-stack ev-tight">
      <div className="ev-row">
        <h2 className="ev-result__title">
          <Link to={`/admin/organisations/${o.id}`}>{o.name}</Link>
        </h2>
        {o.status === "archived" && <span className="ev-tag ev-tag--warn">Archived</span>}
      </div>
      <p className="ev-meta">
        <span>{kindName(o.kind)}</span>
        {o.region && <span>{o.region}</span>}
        {o.councilName && <span>Tied to {o.councilName}</span>}
        <span>{howManyPeople(o.people)}</span>
      </p>
    </li>
  );
}
