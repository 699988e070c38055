import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { Link, useParams, useSearchParams } from "react-router";
import type { EventSeries } from "@/api/generated";
import { getEventSeriesOptions, listEventsOptions } from "@/api/generated/@tanstack/react-query.gen";
import { Done } from "@/ui/Done";
import { Page } from "@/ui/Page";
import { Pagination } from "@/ui/Pagination";
import { Skeleton } from "@/ui/Skeleton";
import { Trouble } from "@/ui/Trouble";
import { EndSeries } from "./EndSeries";
import { ExtendSeries } from "./ExtendSeries";
import { eventDay } from "@/ui/eventTimes";
import { months, ruleWords } from "./words";

export function SeriesPage() {
  const { id = "" } = useParams();
  const { data, error, refetch } = useQuery(getEventSeriesOptions({ path: { id } }));
  const [said, setSaid] = useState<string>();
  if (!data)
    return (
      <Page title="Series">
        {error ? <Trouble error={error} retry={() => void refetch()} /> : <h1 className="govuk-visually-hidden">Series</h1>}
        {!error && <Skeleton lines={10} />}
      </Page>
    );
  return (
    <Page title={data.title}>
      <p className="ev-eyebrow">Series</p>
      <h1 className="ev-spaced">{data.title}</h1>
      <p className="ev-lead ev-spaced">{ruleWords(data.rule)}</p>
      <Done words={said} />
      {data.allowed.includes("change-rule") && (
        <p>
          <Link to={`/event-series/${id}/rhythm`}>Change the rhythm</Link>
        </p>
      )}
      <Exceptions series={data} />
      <div className="ev-split ev-split--aside ev-spaced-top">
        <Events id={id} />
        <div className="ev-stack">
          {data.allowed.includes("extend") && <ExtendSeries key={data.version} series={data} done={setSaid} />}
          {data.allowed.includes("end") && <EndSeries key={`end-${data.version}`} series={data} done={setSaid} />}
        </div>
      </div>
    </Page>
  );
}

function Exceptions({ series }: { series: EventSeries }) {
  const said = [
    series.withoutMonths.length > 0 && `Not in ${series.withoutMonths.map((n) => months[n - 1]?.name).join(", ")}`,
    ...series.withoutDays.map((day) => `Not on ${eventDay(day)}`),
    ...series.replacements.map(({ day, instead }) => `On ${eventDay(instead)} instead of ${eventDay(day)}`),
    series.areas.length > 0 && `One for each of ${series.areas.map((area) => area.serviceAreaName).join(", ")}`,
  ].filter(Boolean);
  if (said.length === 0) return null;
  return (
    <ul className="ev-quiet">
      {said.map((words) => (
        <li key={String(words)}>{words}</li>
      ))}
    </ul>
  );
}

function Events({ id }: { id: string }) {
  const [search] = useSearchParams();
  const page = Number(search.get("page") ?? 1);
  const { data } = useQuery(listEventsOptions({ query: { show: "planning", seriesId: id, page, size: 50 } }));
  if (!data) return <Skeleton lines={8} />;
  return (
    <section aria-labelledby="events">
      <h2 id="events" className="ev-spaced">
        Its events
      </h2>
      <ul className="ev-list ev-days">
        {data.items.map((event) => (
          <li key={event.id}>
            <Link to={`/events/${event.id}/plan`}>{event.startsAt ? eventDay(event.startsAt) : event.title}</Link>{" "}
            <span>{event.serviceAreaName ?? event.title}</span>{" "}
            <span className="ev-quiet">
              {event.status === "draft" ? "Draft" : event.status === "cancelled" ? "Cancelled" : `${event.taken} come`}
            </span>
            {event.changedAlone && <span className="ev-tag">Changed apart</span>}
          </li>
        ))}
      </ul>
      <Pagination page={data.page} size={data.size} total={data.total} />
    </section>
  );
}
