import { useMutation, useQuery } from "@tanstack/react-query";
import { useSearchParams } from "react-router";
import { exportSearchMisses } from "@/api/generated";
import { listSearchMissesOptions } from "@/api/generated/@tanstack/react-query.gen";
import { Icon } from "@/ui/Icon";
import { Page } from "@/ui/Page";
import { Pagination } from "@/ui/Pagination";
import { Skeleton } from "@/ui/Skeleton";
import { Tabs } from "@/ui/Tabs";
import { Trouble } from "@/ui/Trouble";
import { WithRight } from "@/ui/WithRight";
import { save } from "@/ui/save";
import { MissTable } from "./MissTable";

const title = "Searches without results";
const periods = [
  ["month", "Last 30 days"],
  ["quarter", "Last 3 months"],
  ["year", "Last 12 months"],
] as const;

/** What people looked for in vain, so that somebody can find it or ask for it. */
export function MissesPage() {
  return (
    <WithRight title={title} right="resources.edit">
      <Page title={title}>
        <Misses />
      </Page>
    </WithRight>
  );
}

function Misses() {
  const [search] = useSearchParams();
  const period = periods.find(([value]) => value === search.get("show"))?.[0] ?? "month";
  const page = Number(search.get("page") ?? 1);
  const { data, error, refetch } = useQuery(listSearchMissesOptions({ query: { period, page } }));
  const file = useMutation({
    mutationFn: async () => {
      const { data: csv } = await exportSearchMisses({ query: { period }, parseAs: "blob", throwOnError: true });
      save(csv as BlobPart, "searches-without-results.csv");
    },
  });
  if (error) return <Trouble error={error} retry={() => void refetch()} />;
  return (
    <>
      <h1 className="ev-spaced">{title}</h1>
      <p className="ev-lead ev-spaced">What people here looked for and did not find: the gaps that are worth filling.</p>
      <p className="ev-quiet ev-spaced-l">
        Only what was searched for three times or more. Nobody’s name or time of day is kept, and nothing that looks as if it
        spoke of one person.
      </p>
      <Tabs tabs={periods} shown={period} />
      {!data && <Skeleton lines={6} />}
      {data && <MissTable misses={data.items} />}
      {data && data.total > 0 && (
        <p className="ev-spaced-top">
          <button className="govuk-button govuk-button--secondary" type="button" onClick={() => file.mutate()}>
            <Icon name="download" /> Download as CSV
          </button>
          {file.isError && <span role="alert">The file could not be fetched. Try again.</span>}
        </p>
      )}
      {data && <Pagination page={data.page} size={data.size} total={data.total} />}
    </>
  );
}
