import { useQuery } from "@tanstack/react-query";
import { Link, useSearchParams } from "react-router";
import { listMyCoverageOptions } from "@/api/generated/@tanstack/react-query.gen";
import { ForPerson } from "@/ui/ForPerson";
import { Pagination } from "@/ui/Pagination";
import { Skeleton } from "@/ui/Skeleton";
import { Trouble } from "@/ui/Trouble";
import { CoverageMap } from "./CoverageMap";

const title = "What you have covered";

/** Every framework that fits somebody, and those that they have mapped pieces to. */
export function CoveragePage() {
  return (
    <ForPerson title={title}>
      <h1 className="ev-spaced">{title}</h1>
      <p className="ev-lead ev-spaced-l">
        Which statements your pieces are evidence for. An edition that was replaced keeps the words that it had.
      </p>
      <Frameworks />
    </ForPerson>
  );
}

function Frameworks() {
  const [search] = useSearchParams();
  const framework = search.get("framework") ?? undefined;
  const { data, error, refetch } = useQuery({
    ...listMyCoverageOptions({ query: { page: Number(search.get("page") ?? 1), size: 4, ...(framework && { framework }) } }),
    staleTime: 0,
  });
  if (error && !data) return <Trouble error={error} retry={() => void refetch()} />;
  if (!data) return <Skeleton lines={10} />;
  if (data.total === 0)
    return (
      <div className="ev-empty">
        <p>No framework fits your profile yet. Say what you do, or map a piece to any framework.</p>
        <Link to="/frameworks">Look at all frameworks</Link>
      </div>
    );
  return (
    <div className="ev-stack-l">
      {data.items.map((coverage) => (
        <CoverageMap key={coverage.editionId} coverage={coverage} />
      ))}
      <Pagination page={data.page} size={data.size} total={data.total} />
      <p>{framework ? <Link to="/cpd/coverage">All that fit you</Link> : <Link to="/frameworks">Look at all frameworks</Link>}</p>
    </div>
  );
}
