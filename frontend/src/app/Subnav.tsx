import { Link, useLocation, useSearchParams } from "react-router";
import { withOrganisation } from "@/api/useOrganisationFor";
import { useSession } from "@/api/session";
import { rowsBeside, type Row } from "./navigation";

/** What stands beside this page in its area; in a large one, its groups, and what stands in this one. */
export function Subnav() {
  const { me } = useSession();
  const { pathname } = useLocation();
  const rows = rowsBeside(me, pathname);
  if (rows.length === 0) return null;
  return (
    <div className="ev-subnav">
      {rows.map((row) => (
        <Places key={row.label} row={row} path={pathname} />
      ))}
    </div>
  );
}

/** Whose organisation is looked after stays the same from place to place. */
function Places({ row, path }: { row: Row; path: string }) {
  const organisation = useSearchParams()[0].get("organisation");
  return (
    <nav aria-label={row.label}>
      <ul className="ev-wrap">
        {row.places.map(({ to, label, right, here }) => (
          <li key={to}>
            <Link
              to={organisation && right ? withOrganisation(to, organisation) : to}
              aria-current={path === to && here ? "page" : here ? "true" : undefined}
            >
              {label}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
