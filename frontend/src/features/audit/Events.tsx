import { Link } from "react-router";
import type { AuditEvent } from "@/api/generated";
import { day } from "@/ui/dates";
import { EventItem } from "./EventItem";

/** What was done, day by day, the newest first. */
export function Events({ events, narrowed }: { events: AuditEvent[]; narrowed: boolean }) {
  if (events.length === 0)
    return (
      <div className="ev-empty">
        <p>{narrowed ? "Nothing found." : "Nothing was done yet."}</p>
        {narrowed && (
          <p>
            <Link to="/audit">Show everything</Link>
          </p>
        )}
      </div>
    );
  const several = new Set(events.map((event) => event.organisationId)).size > 1;
  return (
    <div className="ev-stack-l">
      {daysOf(events).map(([when, ofDay]) => (
        <section key={when} aria-label={when}>
          <h2 className="govuk-heading-s ev-audit-day">{when}</h2>
          <ol className="ev-audit">
            {ofDay.map((event) => (
              <EventItem key={event.id} event={event} several={several} />
            ))}
          </ol>
        </section>
      ))}
    </div>
  );
}

function daysOf(events: AuditEvent[]): [string, AuditEvent[]][] {
  const days = new Map<string, AuditEvent[]>();
  for (const event of events) {
    const when = day(event.at);
    days.set(when, [...(days.get(when) ?? []), event]);
  }
  return [...days];
}
