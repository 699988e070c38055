import { useQuery } from "@tanstack/react-query";
import { Link, useSearchParams } from "react-router";
import type { CpdSubmissionSummary } from "@/api/generated";
import { listCpdSubmissionsOptions } from "@/api/generated/@tanstack/react-query.gen";
import { Page } from "@/ui/Page";
import { Pagination } from "@/ui/Pagination";
import { Skeleton } from "@/ui/Skeleton";
import { Trouble } from "@/ui/Trouble";
import { day } from "@/ui/dates";
import { periodOf } from "./words";

const title = "What I submitted";

/** Everything that somebody told their regulators, the last first. */
export function SubmissionsPage() {
  const page = Number(useSearchParams()[0].get("page") ?? 1);
  const { data, error, refetch } = useQuery(listCpdSubmissionsOptions({ query: { page } }));
  return (
    <Page title={title}>
      <nav className="ev-crumbs" aria-label="Breadcrumb">
        <ol>
          <li>
            <Link to="/cpd">My CPD</Link>
          </li>
        </ol>
      </nav>
      <h1 className="ev-spaced-l">{title}</h1>
      {error && <Trouble error={error} retry={() => void refetch()} />}
      {!data && !error && <Skeleton />}
      {data?.total === 0 && (
        <div className="ev-empty">
          <p>Nothing yet. When you have sent a record to your regulator, open its copy sheet and say so: we keep it as it was.</p>
          <Link to="/cpd">Go to my records</Link>
        </div>
      )}
      {data && data.total > 0 && (
        <>
          <ul className="ev-list">
            {data.items.map((item) => (
              <Submitted key={item.id} item={item} />
            ))}
          </ul>
          <Pagination page={data.page} size={data.size} total={data.total} />
        </>
      )}
    </Page>
  );
}

function Submitted({ item }: { item: CpdSubmissionSummary }) {
  return (
    <li>
      <h2 className="ev-result__title">
        <Link to={`/cpd/submissions/${item.id}`}>
          {item.name}, {day(item.submittedOn)}
        </Link>
      </h2>
      <p className="ev-meta">
        <span>{item.pieces === 1 ? "1 record" : `${item.pieces} records`}</span>
        {periodOf(item) && <span>{periodOf(item)}</span>}
      </p>
    </li>
  );
}
