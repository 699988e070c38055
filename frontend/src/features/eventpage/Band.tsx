import { Link } from "react-router";
import type { Event } from "@/api/generated";
import { Icon } from "@/ui/Icon";
import { protectedTime } from "@/ui/eventTimes";

/** What it is and how much time it protects. */
export function Band({ event }: { event: Event }) {
  return (
    <div className="ev-band">
      <div className="ev-wrap">
        <nav className="ev-crumbs" aria-label="Breadcrumb">
          <ol>
            <li>
              <Link to="/events">Learning events</Link>
            </li>
            {event.seriesTitle && <li>{event.seriesTitle}</li>}
          </ol>
        </nav>
        <div className="ev-head ev-head--wide">
          <p className="ev-eyebrow">
            {event.protectedMinutes > 0 && (
              <span className="ev-tag ev-tag--time">
                <Icon name="clock" /> {protectedTime(event.protectedMinutes)}
              </span>
            )}
            {event.seriesTitle ? `One of a series: ${event.seriesTitle}` : event.organisationName}
          </p>
          <h1>{event.title}</h1>
          {event.summary && <p className="ev-lead">{event.summary}</p>}
          {event.facilitators.length > 0 && (
            <p className="ev-meta">
              <span>
                <Icon name="group" /> With {event.facilitators.map(({ name }) => name).join(", ")}
              </span>
            </p>
          )}
        </div>
      </div>
    </div>
  );
}
