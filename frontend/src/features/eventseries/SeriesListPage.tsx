import { useQuery } from "@tanstack/react-query";
import { Link, useSearchParams } from "react-router";
import { listEventSeriesOptions } from "@/api/generated/@tanstack/react-query.gen";
import { useSession } from "@/api/session";
import { Page } from "@/ui/Page";
import { Pagination } from "@/ui/Pagination";
import { Refused } from "@/ui/Refused";
import { Skeleton } from "@/ui/Skeleton";
import { Trouble } from "@/ui/Trouble";
import { eventDay } from "@/ui/eventTimes";
import { ruleWords } from "./words";

export function SeriesListPage() {
  const { me, signIn } = useSession();
  const [search] = useSearchParams();
  return <Page title="Series">{me ? <All page={Number(search.get("page") ?? 1)} /> : <Refused signIn={signIn} />}</Page>;
}

function All({ page }: { page: number }) {
  const { data, error, refetch } = useQuery(listEventSeriesOptions({ query: { page } }));
  if (error) return <Trouble error={error} retry={() => void refetch()} />;
  return (
    <>
      <h1 className="ev-spaced">Series</h1>
      <p className="ev-lead ev-spaced-l">To start one, open an event in your planning and repeat it.</p>
      {!data && <Skeleton />}
      {data?.total === 0 && (
        <div className="ev-empty">
          <p>No series yet.</p>
          <Link to="/events/planning">Open your planning</Link>
        </div>
      )}
      <ul className="ev-grid ev-grid--2">
        {data?.items.map((series) => (
          <li className="ev-card" key={series.id}>
            <h2 className="ev-plancard__title">
              <Link to={`/event-series/${series.id}`}>{series.title}</Link>
            </h2>
            <p>{ruleWords(series.rule)}</p>
            <p className="ev-quiet">
              {series.toCome} of {series.events} to come
              {series.lastDay && `, the last on ${eventDay(series.lastDay)}`}
            </p>
            {series.status === "ended" && <span className="ev-tag">Ended</span>}
          </li>
        ))}
      </ul>
      {data && <Pagination page={data.page} size={data.size} total={data.total} />}
    </>
  );
}
