import { useQuery } from "@tanstack/react-query";
import { every } from "@/api/every";
import { Link, useSearchParams } from "react-router";
import type { Import } from "@/api/generated";
import { listImportsOptions } from "@/api/generated/@tanstack/react-query.gen";
import { Page } from "@/ui/Page";
import { Pagination } from "@/ui/Pagination";
import { Skeleton } from "@/ui/Skeleton";
import { Trouble } from "@/ui/Trouble";
import { WithRight } from "@/ui/WithRight";
import { day } from "@/ui/dates";
import { count, formatNames } from "./fields";
import { StateTag } from "./StateTag";
import { isWorking } from "./useImport";

export function ImportsPage() {
  const [search] = useSearchParams();
  const { data, error, refetch } = useQuery({
    ...listImportsOptions({ query: { page: Number(search.get("page") ?? 1) } }),
    refetchInterval: every(2_000, ({ items }) => items.some(isWorking)),
  });
  return (
    <WithRight title="Imports" right="resources.import">
      <Page title="Imports">
        <div className="ev-section-head ev-spaced">
          <h1>Imports</h1>
          <Link className="govuk-button" to="/imports/new">
            Import a file
          </Link>
        </div>
        <p className="ev-lead ev-spaced-l">Records from a reference manager or a spreadsheet, looked at before they are added.</p>
        {error && <Trouble error={error} retry={() => void refetch()} />}
        {!data && !error && <Skeleton />}
        {data?.total === 0 && (
          <div className="ev-empty">
            <p>Nothing has been imported yet.</p>
            <Link to="/imports/new">Import a file</Link>
          </div>
        )}
        <ul className="ev-list">
          {data?.items.map((item) => (
            <Line key={item.id} item={item} />
          ))}
        </ul>
        {data && <Pagination page={data.page} size={data.size} total={data.total} />}
      </Page>
    </WithRight>
  );
}

function Line({ item }: { item: Import }) {
  return (
    <li className="ev-stack ev-tight">
      <p>
        <StateTag state={item.state} />
      </p>
      <h2 className="ev-result__title">
        <Link to={`/imports/${item.id}`}>{item.fileName}</Link>
      </h2>
      <p className="ev-meta">
        <span>{formatNames[item.format]}</span>
        {item.counts.read > 0 && <span>{count(item.counts.read, "record")}</span>}
        {item.state === "added" && <span>{item.counts.toAdd.toLocaleString("en-GB")} added</span>}
        <span>{item.organisationName}</span>
        <span>
          {day(item.createdAt)}
          {item.byName && `, ${item.byName}`}
        </span>
      </p>
    </li>
  );
}
