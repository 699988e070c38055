import { useQuery } from "@tanstack/react-query";
import { Link } from "react-router";
import { listMyCoverageOptions } from "@/api/generated/@tanstack/react-query.gen";
import { Skeleton } from "@/ui/Skeleton";
import { CoverageMap } from "./CoverageMap";

/** For My CPD: the first framework that fits, and the way to the others. */
export function MyCoverage() {
  const { data } = useQuery({ ...listMyCoverageOptions({ query: { size: 1 } }), staleTime: 0 });
  if (!data) return <Skeleton lines={6} />;
  const [first] = data.items;
  if (!first) return null;
  return (
    <div className="ev-stack">
      <CoverageMap coverage={first} />
      <p>
        <Link to="/cpd/coverage">{data.total > 1 ? `See ${data.total - 1} more` : "See other frameworks"}</Link>
      </p>
    </div>
  );
}
