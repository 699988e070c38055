import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { Link, useSearchParams } from "react-router";
import type { Report } from "@/api/generated";
import { listReportsOptions, listReportsQueryKey, resolveReportMutation } from "@/api/generated/@tanstack/react-query.gen";
import { Pagination } from "@/ui/Pagination";
import { Skeleton } from "@/ui/Skeleton";
import { Trouble } from "@/ui/Trouble";
import { day } from "@/ui/dates";

const problems: Record<Report["problem"], string> = {
  broken: "The link does not work",
  outdated: "It is out of date",
  inaccessible: "Somebody cannot use it with their screen reader or device",
  other: "Something else",
};

/** What readers say is wrong. Who said so is never shown. */
export function Reports() {
  const [search] = useSearchParams();
  const cache = useQueryClient();
  const { data, error, refetch } = useQuery(listReportsOptions({ query: { page: Number(search.get("page") ?? 1) } }));
  const resolve = useMutation({
    ...resolveReportMutation(),
    onSuccess: () => cache.invalidateQueries({ queryKey: listReportsQueryKey() }),
  });
  const trouble = error ?? resolve.error;
  if (trouble)
    return (
      <Trouble
        error={trouble}
        retry={() => {
          resolve.reset();
          void refetch();
        }}
      />
    );
  if (!data) return <Skeleton />;
  return (
    <>
      <p className="ev-spaced" role="status">
        {data.total === 0 ? "No open reports. Readers have found nothing wrong." : `${data.total} open`}
      </p>
      <ul className="ev-list">
        {data.items.map((report) => (
          <li className="ev-stack ev-tight" key={report.id}>
            <p>
              <span className="ev-tag ev-tag--warn">{problems[report.problem]}</span>
            </p>
            <h2 className="ev-result__title">
              <Link to={`/resources/${report.resourceId}`}>{report.title}</Link>
            </h2>
            {report.detail && <p>{report.detail}</p>}
            <p className="ev-row ev-small ev-quiet">
              <span>Reported {day(report.createdAt)}</span>
              <button
                className="govuk-button govuk-button--secondary"
                type="button"
                disabled={resolve.isPending}
                onClick={() => resolve.mutate({ path: { id: report.id } })}
              >
                Resolved<span className="govuk-visually-hidden">: {report.title}</span>
              </button>
            </p>
          </li>
        ))}
      </ul>
      <Pagination page={data.page} size={data.size} total={data.total} />
    </>
  );
}
