import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { Link } from "react-router";
import { exportVisits, type Visited as Thing } from "@/api/generated";
import { listVisitedOptions } from "@/api/generated/@tanstack/react-query.gen";
import { Chart } from "@/ui/Chart";
import { Download } from "@/ui/Download";
import { Pagination } from "@/ui/Pagination";
import { Skeleton } from "@/ui/Skeleton";
import { Trouble } from "@/ui/Trouble";
import { visitsInWords } from "./period";
import { useAsked, type ListName } from "./useAsked";

const names: Record<ListName, string> = { topics: "Topics", providers: "Providers", resources: "Resources" };

/** What was visited, most visited first: a bar and a number each, in a table. */
export function Visited({ definition }: { definition: string }) {
  const { period, of, page, at } = useAsked();
  const { data, error, refetch } = useQuery({
    ...listVisitedOptions({ query: { ...period, of, page } }),
    placeholderData: keepPreviousData,
  });
  const first = page === 1 ? data?.items[0] : undefined;
  return (
    <Chart
      title="What people came for"
      says={first ? mostVisited(first) : "By whole months, most visited first."}
      counts={definition}
      file={
        <Download
          words="CSV"
          name={`visits-${of}.csv`}
          fetchFile={async () => (await exportVisits({ query: { ...period, of }, parseAs: "blob", throwOnError: true })).data}
        />
      }
    >
      <nav className="ev-chips ev-no-print" aria-label="What to show">
        {Object.entries(names).map(([name, words]) => (
          <Link
            className="ev-chip"
            key={name}
            to={at({ of: name, page: undefined })}
            preventScrollReset
            aria-current={name === of ? "page" : undefined}
          >
            {words}
          </Link>
        ))}
      </nav>
      {error && !data && <Trouble error={error} retry={() => void refetch()} />}
      {!data && !error && <Skeleton />}
      {data && data.total === 0 && <p className="ev-quiet">Nothing was visited in these months.</p>}
      {data && data.total > 0 && <Things of={of} items={data.items} />}
      {data && <Pagination page={data.page} size={data.size} total={data.total} />}
    </Chart>
  );
}

const mostVisited = ({ title, visits }: Thing) =>
  visits === undefined ? "Nothing was visited five times or more." : `${title} was visited most: ${visitsInWords(visits)}.`;

function Things({ of, items }: { of: ListName; items: Thing[] }) {
  const most = Math.max(1, ...items.map(({ visits }) => visits ?? 0));
  return (
    <table className="ev-table ev-visited">
      <caption className="govuk-visually-hidden">{names[of]} by visits, in whole months</caption>
      <thead>
        <tr>
          <th scope="col">{names[of].slice(0, -1)}</th>
          <th scope="col" className="num">
            Visits
          </th>
        </tr>
      </thead>
      <tbody>
        {items.map(({ id, title, address, visits }) => (
          <tr key={id}>
            <th scope="row">
              <Link to={address}>{title}</Link>
              <span
                className={`ev-bar${visits === undefined ? " ev-bar--few" : ""}`}
                aria-hidden="true"
                style={{ "--v": `${((visits ?? 0) / most) * 100}%` } as React.CSSProperties}
              >
                <i />
              </span>
            </th>
            <td className="num">{visits?.toLocaleString("en-GB") ?? "Fewer than 5"}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
