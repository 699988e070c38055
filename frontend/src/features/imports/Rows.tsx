import { useQuery } from "@tanstack/react-query";
import type { Import, ListImportRowsData } from "@/api/generated";
import { listImportRowsOptions } from "@/api/generated/@tanstack/react-query.gen";
import { asProblem, describe } from "@/api/problem";
import { Pagination } from "@/ui/Pagination";
import { Skeleton } from "@/ui/Skeleton";
import { Trouble } from "@/ui/Trouble";
import { Row } from "./Row";
import { useActs } from "./useImport";

export type Outcome = NonNullable<NonNullable<ListImportRowsData["query"]>["outcome"]>;

const says: Record<Outcome, string> = {
  new: "Nothing like these is known. They are added unless you leave one out.",
  duplicate: "We have these. They are left out unless you add one all the same.",
  doubtful: "Each is nearly the same as another. Look at both and decide.",
  problem: "These cannot be added as they are.",
  noted: "These were mended or lost a part on the way in.",
};

export function Rows({ item, outcome, page }: { item: Import; outcome: Outcome; page: number }) {
  const { data, error, refetch } = useQuery(listImportRowsOptions({ path: { id: item.id }, query: { outcome, page } }));
  const { decide } = useActs(item);
  if (error) return <Trouble error={error} retry={() => void refetch()} />;
  if (!data) return <Skeleton />;
  const all = outcome === "new" || outcome === "duplicate" || outcome === "doubtful" ? outcome : undefined;
  return (
    <>
      <p className="ev-spaced">{data.total === 0 ? "None." : says[outcome]}</p>
      {decide.error && (
        <p className="ev-spaced" role="alert">
          <b>{describe(asProblem(decide.error))}</b>
        </p>
      )}
      {all && data.total > 1 && item.allowed.includes("decide") && (
        <p className="ev-row ev-spaced">
          <span>All {data.total.toLocaleString("en-GB")}:</span>
          <button
            className="ev-chip"
            type="button"
            disabled={decide.isPending}
            onClick={() => decide.mutate({ decision: "add", outcome: all })}
          >
            Add all
          </button>
          <button
            className="ev-chip"
            type="button"
            disabled={decide.isPending}
            onClick={() => decide.mutate({ decision: "leave-out", outcome: all })}
          >
            Leave all out
          </button>
        </p>
      )}
      <ol className="ev-list">
        {data.items.map((row) => (
          <Row
            key={row.position}
            row={row}
            busy={decide.isPending}
            decide={
              item.allowed.includes("decide") && row.outcome !== "problem"
                ? (decision) => decide.mutate({ decision, positions: [row.position] })
                : undefined
            }
          />
        ))}
      </ol>
      <Pagination page={data.page} size={data.size} total={data.total} />
    </>
  );
}
