import type { Event } from "@/api/generated";
import { getEventCalendarFile } from "@/api/generated";
import { Download } from "@/ui/Download";
import { Icon } from "@/ui/Icon";
import { Interest } from "./Interest";
import type { Parts } from "./parts";
import { booked, forWhom, headline, when, where } from "./words";

type Props = { event: Event; Booking: Parts["Booking"] | undefined };

const ahead = ["published", "booking-open", "full", "booking-closed"];

/** Whether there is a place, when and where it is, and booking while there is something to book. */
export function Beside({ event, Booking }: Props) {
  return (
    <aside className="ev-stack ev-sticky" aria-label="Places, when and where">
      {Booking && ahead.includes(event.stage) ? (
        <Booking event={event}>
          <Facts event={event} />
        </Booking>
      ) : (
        <Places event={event} />
      )}
      {event.startsAt && (
        <div className="ev-small">
          <Download
            words="Add to my calendar"
            name="event.ics"
            fetchFile={async () => (await getEventCalendarFile({ path: { id: event.id }, throwOnError: true })).data}
          />
        </div>
      )}
    </aside>
  );
}

function Places({ event }: { event: Event }) {
  const words = booked(event);
  return (
    <div className="ev-card ev-card--raised">
      <h2>{headline(event)}</h2>
      {words && event.status === "published" && (
        <div className="ev-progress">
          {event.capacity !== undefined && (
            <progress max={event.capacity} value={event.taken} aria-label="Places booked">
              {`${event.taken} of ${event.capacity}`}
            </progress>
          )}
          <p className="ev-small ev-quiet">{words}</p>
        </div>
      )}
      <Facts event={event} />
      {event.stage === "interest" && <Interest event={event} />}
    </div>
  );
}

function Facts({ event }: { event: Event }) {
  const facts = [
    { icon: "event", name: "When", lines: when(event) },
    { icon: "place", name: "Where", lines: [where(event)] },
    { icon: "group", name: "For", lines: forWhom(event) },
    ...(event.accessInfo ? [{ icon: "tick", name: "Access", lines: event.accessInfo.split("\n") }] : []),
  ];
  return (
    <dl className="ev-facts">
      {facts.map(({ icon, name, lines }) => (
        <div key={name}>
          <dt>
            <Icon name={icon} />
            {name}
          </dt>
          <dd>
            {lines.map((line, n) => (
              <span className="ev-line" key={n}>
                {line}
              </span>
            ))}
          </dd>
        </div>
      ))}
    </dl>
  );
}
