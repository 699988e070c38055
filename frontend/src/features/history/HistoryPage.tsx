import { useQuery } from "@tanstack/react-query";
import { Link, useParams, useSearchParams } from "react-router";
import type { ResourceVersionSummary } from "@/api/generated";
import { listResourceVersionsOptions } from "@/api/generated/@tanstack/react-query.gen";
import { Page } from "@/ui/Page";
import { Pagination } from "@/ui/Pagination";
import { Skeleton } from "@/ui/Skeleton";
import { Trouble } from "@/ui/Trouble";
import { WithRight } from "@/ui/WithRight";
import { acts, moment, stages } from "./words";

/** Everything that was done to a resource, newest first. */
export function HistoryPage() {
  const { id = "" } = useParams();
  const [search] = useSearchParams();
  const { data, error, refetch } = useQuery(
    listResourceVersionsOptions({ path: { id }, query: { page: Number(search.get("page") ?? 1) } }),
  );
  return (
    <WithRight title="History" right="resources.edit">
      <Page title="History">
        {error ? (
          <Trouble error={error} retry={() => void refetch()} />
        ) : (
          <>
            <h1 className="ev-spaced">History</h1>
            {data ? (
              <>
                <p className="ev-lead ev-spaced-l">
                  <Link to={`/resources/${id}`}>{data.items[0]?.title}</Link>
                </p>
                <ol className="ev-timeline ev-spaced-l">
                  {data.items.map((version) => (
                    <Version key={version.number} id={id} version={version} newest={data.total} />
                  ))}
                </ol>
                <Pagination page={data.page} size={data.size} total={data.total} />
              </>
            ) : (
              <Skeleton />
            )}
          </>
        )}
      </Page>
    </WithRight>
  );
}

function Version({ id, version, newest }: { id: string; version: ResourceVersionSummary; newest: number }) {
  const { number, act, by, at, status, restoredFrom } = version;
  const compare = (from: number, to: number) => `/resources/${id}/history/compare?from=${from}&to=${to}`;
  return (
    <li>
      <time dateTime={at}>{moment(at)}</time>
      <p>
        <b>{acts[act]}</b>
        {restoredFrom !== undefined && `: version ${restoredFrom}`}
        {by && `, by ${by}`}
      </p>
      <p className="ev-row ev-small">
        <span className="ev-quiet">
          Version {number} · {stages[status]}
        </span>
        {number > 1 && (
          <Link to={compare(number - 1, number)}>
            What changed<span className="govuk-visually-hidden"> in version {number}</span>
          </Link>
        )}
        {number < newest && (
          <Link to={compare(number, newest)}>
            Compare<span className="govuk-visually-hidden"> version {number}</span> with today
          </Link>
        )}
      </p>
    </li>
  );
}
