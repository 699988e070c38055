import { useQuery } from "@tanstack/react-query";
import { Link } from "react-router";
import { getCalendarOptions } from "@/api/generated/@tanstack/react-query.gen";
import { Skeleton } from "@/ui/Skeleton";
import { EntryBody } from "./Agenda";
import { plus, shortDay, today } from "./days";
import { dayOf, startOf } from "./words";

const FEW = 3;

/** On the home page: where somebody goes next, and what waits for their answer. */
export function NextSessions() {
  const now = today();
  const { data } = useQuery(getCalendarOptions({ query: { from: now, to: plus(now, 61), scope: "mine" } }));
  const next = data?.items.filter(({ stage }) => stage !== "completed" && stage !== "cancelled").slice(0, FEW);
  return (
    <section aria-labelledby="sessions">
      <div className="ev-section-head">
        <h2 id="sessions">My next sessions</h2>
        <Link to="/events">Calendar</Link>
      </div>
      {!next && <Skeleton lines={3} />}
      {next?.length === 0 && (
        <div className="ev-empty">
          <p>You have booked nothing yet. An hour away from the screen can be learning time, too.</p>
          <Link to="/events?view=list">See what is coming up</Link>
        </div>
      )}
      <ul className="ev-list">
        {next?.map((entry) => (
          <li className="ev-dated ev-dated--times" key={entry.id}>
            <span>
              <b className="ev-nowrap">{shortDay(dayOf(entry))}</b>
              <br />
              {startOf(entry)}
            </span>
            <EntryBody entry={entry} heading="h3" />
          </li>
        ))}
      </ul>
    </section>
  );
}
