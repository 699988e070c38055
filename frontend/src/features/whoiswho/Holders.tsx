import { useQuery } from "@tanstack/react-query";
import { Link } from "react-router";
import { listRoleHoldersOptions } from "@/api/generated/@tanstack/react-query.gen";
import { withOrganisation } from "@/api/useOrganisationFor";
import { Pagination } from "@/ui/Pagination";
import { Skeleton } from "@/ui/Skeleton";
import { Trouble } from "@/ui/Trouble";
import { RoleHolders } from "./RoleHolders";

type Props = { organisation: string; page?: number; level?: "h2" | "h4" };

/** Who holds which role in an organisation today. Without a page it is a part of another, and shows the first of them. */
export function Holders({ organisation, page, level = "h2" }: Props) {
  const { data, error, refetch } = useQuery(
    listRoleHoldersOptions({ path: { id: organisation }, query: { page: page ?? 1, size: 100 } }),
  );
  if (error) return <Trouble error={error} retry={() => void refetch()} />;
  if (!data) return <Skeleton lines={8} />;
  if (data.total === 0)
    return (
      <div className="ev-empty">
        <p>Nobody holds a role here yet. Your organisational development team gives them.</p>
      </div>
    );
  return (
    <>
      <RoleHolders holders={data.items} level={level} />
      {page !== undefined && <Pagination page={data.page} size={data.size} total={data.total} />}
      {page === undefined && data.total > data.items.length && (
        <p>
          <Link to={withOrganisation("/who-is-who", organisation)}>All {data.total.toLocaleString("en-GB")} of them</Link>
        </p>
      )}
    </>
  );
}
