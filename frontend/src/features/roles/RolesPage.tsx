import { useQuery } from "@tanstack/react-query";
import { Link, useSearchParams } from "react-router";
import { listRolesOptions } from "@/api/generated/@tanstack/react-query.gen";
import { Page } from "@/ui/Page";
import { Pagination } from "@/ui/Pagination";
import { Skeleton } from "@/ui/Skeleton";
import { Trouble } from "@/ui/Trouble";
import { WithRight } from "@/ui/WithRight";
import { RoleFilters } from "./RoleFilters";
import { RoleTable } from "./RoleTable";
import { useAsked } from "./useAsked";
import { useOrganisation } from "./useOrganisation";

/** Who is for what in the organisation, for those who give roles. */
export function RolesPage() {
  const { id, name, at } = useOrganisation();
  return (
    <WithRight title="Roles" right="roles.assign">
      <Page title="Roles">
        <div className="ev-section-head ev-spaced">
          <h1>Roles</h1>
          {id && (
            <Link className="govuk-button" to={at("/admin/roles/give")}>
              Give a role
            </Link>
          )}
        </div>
        <p className="ev-lead ev-spaced">
          Who is for what{name && ` at ${name}`}, from and to a day. What a role lets people do begins and ends with its days.
        </p>
        <p className="ev-spaced-l">
          <Link to="/who-may-do-what">Who may do what</Link>
        </p>
        {id ? <Roles organisation={id} /> : <WithoutOrganisation />}
      </Page>
    </WithRight>
  );
}

function Roles({ organisation }: { organisation: string }) {
  const [search] = useSearchParams();
  const { show, role, serviceAreaId } = useAsked();
  const { data, error, refetch } = useQuery(
    listRolesOptions({
      path: { id: organisation },
      query: { show, page: Number(search.get("page") ?? 1), ...(role && { role }), ...(serviceAreaId && { serviceAreaId }) },
    }),
  );
  return (
    <>
      <RoleFilters organisation={organisation} />
      {error && <Trouble error={error} retry={() => void refetch()} />}
      {!data && !error && <Skeleton lines={8} />}
      {data && <RoleTable roles={data.items} show={show} />}
      {data && <Pagination page={data.page} size={data.size} total={data.total} />}
    </>
  );
}

/** Whoever looks after the platform belongs to none, and comes from one. */
function WithoutOrganisation() {
  return (
    <div className="ev-empty">
      <p>Choose the organisation whose roles you want to see first.</p>
      <Link to="/admin/organisations">Organisations</Link>
    </div>
  );
}
