import { useQuery } from "@tanstack/react-query";
import { Link, useSearchParams } from "react-router";
import { listRolesOptions } from "@/api/generated/@tanstack/react-query.gen";
import { useOrganisationFor } from "@/api/useOrganisationFor";
import { ForOrganisation } from "@/ui/ForOrganisation";
import { Pagination } from "@/ui/Pagination";
import { Skeleton } from "@/ui/Skeleton";
import { Trouble } from "@/ui/Trouble";
import { RoleFilters } from "./RoleFilters";
import { RoleTable } from "./RoleTable";
import { useAsked } from "./useAsked";

/** Who is for what in the organisation, for those who give roles. */
export function RolesPage() {
  return (
    <ForOrganisation title="Roles" right="roles.assign">
      {(id) => (
        <>
          <Head />
          <Roles organisation={id} />
        </>
      )}
    </ForOrganisation>
  );
}

function Head() {
  const { link } = useOrganisationFor("roles.assign");
  return (
    <>
      <div className="ev-section-head ev-spaced">
        <h1>Roles</h1>
        <Link className="govuk-button" to={link("/admin/roles/give")}>
          Give a role
        </Link>
      </div>
      <p className="ev-lead ev-spaced">
        Who is for what, from and to a day. What a role lets people do begins and ends with its days.
      </p>
      <p className="ev-spaced-l">
        <Link to="/who-may-do-what">Who may do what</Link>
      </p>
    </>
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
