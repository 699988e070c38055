import { useQuery } from "@tanstack/react-query";
import { useSearchParams } from "react-router";
import type { CpdImport, CpdImportRow } from "@/api/generated";
import { listCpdImportRowsOptions } from "@/api/generated/@tanstack/react-query.gen";
import { asProblem, describe } from "@/api/problem";
import { Pagination } from "@/ui/Pagination";
import { Skeleton } from "@/ui/Skeleton";
import { Tabs } from "@/ui/Tabs";
import { Trouble } from "@/ui/Trouble";
import { Row } from "./Row";
import { useActs } from "./useCpdImport";

type Outcome = CpdImportRow["outcome"];

const says: Record<Outcome, string> = {
  new: "They are added unless you leave one out.",
  duplicate: "You have these already, or they stand twice in the file. They are left out unless you add one all the same.",
  problem: "These cannot be added. Put them right in the sheet and send it again: what you have already is left out.",
};

/** The rows of a file, by what becomes of them. */
export function Rows({ item }: { item: CpdImport }) {
  const [search] = useSearchParams();
  const { isNew, duplicate, problem } = item.counts;
  const tabs = [
    ["new", `New (${isNew.toLocaleString("en-GB")})`],
    ["duplicate", `You have them (${duplicate.toLocaleString("en-GB")})`],
    ["problem", `Cannot be added (${problem.toLocaleString("en-GB")})`],
  ] as const;
  const shown = tabs.find(([value]) => value === search.get("show"))?.[0] ?? "new";
  return (
    <section aria-label="Rows">
      <Tabs tabs={tabs} shown={shown} />
      <Shown key={shown} item={item} outcome={shown} page={Number(search.get("page") ?? 1)} />
    </section>
  );
}

function Shown({ item, outcome, page }: { item: CpdImport; outcome: Outcome; page: number }) {
  const { data, error, refetch } = useQuery(listCpdImportRowsOptions({ path: { id: item.id }, query: { outcome, page } }));
  const { choose } = useActs(item);
  if (error) return <Trouble error={error} retry={() => void refetch()} />;
  if (!data) return <Skeleton />;
  const may = outcome !== "problem" && item.allowed.includes("choose");
  return (
    <>
      <p className="ev-spaced">{data.total === 0 ? "None." : says[outcome]}</p>
      {choose.error && <p role="alert">{describe(asProblem(choose.error))}</p>}
      {may && data.total > 1 && (
        <p className="ev-row ev-spaced">
          <span>All {data.total.toLocaleString("en-GB")}:</span>
          {[true, false].map((add) => (
            <button
              className="ev-chip"
              type="button"
              key={String(add)}
              disabled={choose.isPending}
              onClick={() => choose.mutate({ add, outcome })}
            >
              {add ? "Add all" : "Leave all out"}
            </button>
          ))}
        </p>
      )}
      <ol className="ev-list">
        {data.items.map((row) => (
          <Row
            key={row.position}
            row={row}
            busy={choose.isPending}
            choose={may ? (add) => choose.mutate({ add, positions: [row.position] }) : undefined}
          />
        ))}
      </ol>
      <Pagination page={data.page} size={data.size} total={data.total} />
    </>
  );
}
