import { useQuery } from "@tanstack/react-query";
import { Link, useSearchParams } from "react-router";
import type { PermissionMatrix, RoleAssignment } from "@/api/generated";
import { getRightsOptions, listMyRolesOptions } from "@/api/generated/@tanstack/react-query.gen";
import { More } from "@/ui/More";
import { Pagination } from "@/ui/Pagination";
import { Skeleton } from "@/ui/Skeleton";
import { Trouble } from "@/ui/Trouble";
import { MyRole } from "./MyRole";

/** The roles somebody holds, will hold and held, and what each lets them do. */
export function MyRoles() {
  const [search] = useSearchParams();
  const roles = useQuery(listMyRolesOptions({ query: { page: Number(search.get("page") ?? 1), size: 50 } }));
  const matrix = useQuery(getRightsOptions());
  const error = roles.error ?? matrix.error;
  return (
    <section className="ev-spaced-l" aria-labelledby="roles">
      <h2 id="roles" className="ev-spaced">
        Your roles
      </h2>
      {error && <Trouble error={error} retry={() => void Promise.all([roles.refetch(), matrix.refetch()])} />}
      {!error && !(roles.data && matrix.data) && <Skeleton lines={4} />}
      {roles.data && matrix.data && (
        <>
          <Held roles={roles.data.items} matrix={matrix.data} />
          <Pagination page={roles.data.page} size={roles.data.size} total={roles.data.total} />
        </>
      )}
    </section>
  );
}

function Held({ roles, matrix }: { roles: RoleAssignment[]; matrix: PermissionMatrix }) {
  const now = roles.filter(({ when }) => when !== "past");
  const past = roles.filter(({ when }) => when === "past");
  return (
    <div className="ev-stack">
      {now.length === 0 && (
        <div className="ev-empty">
          <p>You hold no role. Everything that comes with your account is open to you.</p>
          <Link to="/who-may-do-what">What you may do</Link>
        </div>
      )}
      <ul className="ev-stack">
        {now.map((role) => (
          <MyRole role={role} matrix={matrix} key={role.id} />
        ))}
      </ul>
      {past.length > 0 && (
        <More summary={past.length === 1 ? "One role you held" : `${past.length} roles you held`} open={now.length === 0}>
          <ul className="ev-stack">
            {past.map((role) => (
              <MyRole role={role} matrix={matrix} key={role.id} />
            ))}
          </ul>
        </More>
      )}
    </div>
  );
}
