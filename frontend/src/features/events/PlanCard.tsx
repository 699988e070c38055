import { Link } from "react-router";
import type { EventSummary } from "@/api/generated";
import { kindName } from "@/ui/eventKinds";
import { eventTimes } from "@/ui/eventTimes";
import { modeName, placesWords, stageName, warningWords } from "./words";

/** An event in the list of those who plan: when, how full, and what it lacks. */
export function PlanCard({ event }: { event: EventSummary }) {
  return (
    <li className="ev-card ev-plancard">
      <div>
        <p className="ev-eyebrow">
          {kindName(event.kind)}
          {event.serviceAreaName && `, ${event.serviceAreaName}`}
        </p>
        <h2 className="ev-plancard__title">
          <Link to={`/events/${event.id}/plan`}>{event.title}</Link>
        </h2>
        <p>{eventTimes(event.startsAt, event.endsAt)}</p>
        <p className="ev-quiet">
          {modeName(event.mode)}
          {event.venue && `, ${event.venue}`}
        </p>
        {event.warnings.length > 0 && event.status === "draft" && (
          <ul className="ev-plancard__lacks">
            {event.warnings.map((warning) => (
              <li key={warning}>{warningWords(warning)}</li>
            ))}
          </ul>
        )}
      </div>
      <div className="ev-plancard__state">
        <span className={`ev-tag${event.stage === "booking-open" ? " ev-tag--good" : ""}`}>{stageName(event.stage)}</span>
        {!event.template && <p className="ev-small">{placesWords(event)}</p>}
        {event.resources === 0 && event.warnings.includes("no-resource") && event.status !== "draft" && (
          <p className="ev-small ev-quiet">No resource linked</p>
        )}
      </div>
    </li>
  );
}
