import { useQuery } from "@tanstack/react-query";
import { useSearchParams } from "react-router";
import { listMyPastReadinessOptions } from "@/api/generated/@tanstack/react-query.gen";
import { ForPerson } from "@/ui/ForPerson";
import { Pagination } from "@/ui/Pagination";
import { Skeleton } from "@/ui/Skeleton";
import { Trouble } from "@/ui/Trouble";
import { RuleSet } from "./ReadinessPage";

const title = "Years that are over";

/** Periods that have ended, as they were judged then. */
export function PastPage() {
  return (
    <ForPerson title={title}>
      <h1 className="ev-spaced">{title}</h1>
      <p className="ev-lead ev-spaced-l">
        Each stands as it was judged when it ended. What you change in old pieces now changes nothing here.
      </p>
      <Past />
    </ForPerson>
  );
}

function Past() {
  const [search] = useSearchParams();
  const page = Number(search.get("page") ?? 1);
  const { data, error, refetch } = useQuery(listMyPastReadinessOptions({ query: { page, size: 5 } }));
  if (error && !data) return <Trouble error={error} retry={() => void refetch()} />;
  if (!data) return <Skeleton lines={6} />;
  if (data.total === 0)
    return (
      <div className="ev-empty">
        <p>No period has ended since you began with Evident. When one does, it is kept here.</p>
      </div>
    );
  return (
    <div className="ev-stack-l">
      {data.items.map((set) => (
        <RuleSet key={`${set.ruleSet}-${set.window?.endsOn}`} set={set} />
      ))}
      <Pagination page={data.page} size={data.size} total={data.total} />
    </div>
  );
}
