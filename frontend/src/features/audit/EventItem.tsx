import { Link } from "react-router";
import type { AuditEvent } from "@/api/generated";
import { actorOf, addressOf, fieldWords, sentenceOf } from "./actWords";
import { useAsked } from "./useAsked";

const time = new Intl.DateTimeFormat("en-GB", { hour: "2-digit", minute: "2-digit", timeZone: "Europe/London" });

/** One act as a sentence, with what else is known of it. */
export function EventItem({ event, several }: { event: AuditEvent; several: boolean }) {
  const { asked, at } = useAsked();
  const address = addressOf(event);
  const about = <span className="govuk-visually-hidden">: {sentenceOf(event)}</span>;
  return (
    <li>
      <time className="ev-audit__time" dateTime={event.at}>
        {time.format(new Date(event.at))}
      </time>
      <div className="ev-audit__act">
        <p>
          <b>{actorOf(event)}</b> {sentenceOf(event)}
          {several && <span className="ev-quiet"> · {event.organisationName ?? "The platform"}</span>}
        </p>
        <Detail event={event} />
        <p className="ev-row ev-small">
          {address && (
            <Link to={address}>
              See it
              {about}
            </Link>
          )}
          {!asked.actor && (
            <Link to={at({ actor: event.actor })}>
              All by {actorOf(event)}
              {about}
            </Link>
          )}
          {!asked.thingId && (
            <Link to={at({ thingId: event.thingId })}>
              All on this
              {about}
            </Link>
          )}
        </p>
      </div>
    </li>
  );
}

/** What the sentence does not say already. */
function Detail({ event }: { event: AuditEvent }) {
  const more = Object.entries(event.detail).filter(([name]) => name !== "role" && name !== "count");
  if (more.length === 0) return null;
  return <p className="ev-small ev-quiet">{more.map(([name, value]) => `${fieldWords(name)}: ${value}`).join(" · ")}</p>;
}
