import { useQuery } from "@tanstack/react-query";
import { listRoleHoldersOptions } from "@/api/generated/@tanstack/react-query.gen";
import { Pagination } from "@/ui/Pagination";
import { Skeleton } from "@/ui/Skeleton";
import { Trouble } from "@/ui/Trouble";
import { RoleHolders } from "./RoleHolders";

/** Who holds which role in an organisation today. */
export function Holders({ organisation, page }: { organisation: string; page: number }) {
  const { data, error, refetch } = useQuery(listRoleHoldersOptions({ path: { id: organisation }, query: { page, size: 100 } }));
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
      <RoleHolders holders={data.items} />
      <Pagination page={data.page} size={data.size} total={data.total} />
    </>
  );
}
