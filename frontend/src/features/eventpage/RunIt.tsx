import { Link } from "react-router";
import type { Event } from "@/api/generated";

const remarks: Record<string, string> = {
  "no-resource": "Nothing to read is linked to it yet.",
  "no-join-link": "It has no link to join online yet.",
  "no-venue": "It does not say where it is yet.",
  "no-access-info": "It does not say how accessible the place is yet.",
};

/** For those who run it: what is missing, and where to go on. */
export function RunIt({ event: { id, allowed, warnings } }: { event: Event }) {
  if (!allowed.includes("edit") && !allowed.includes("see-attendance")) return null;
  return (
    <section className="ev-card ev-card--soft ev-stack ev-no-print" aria-labelledby="run">
      <h2 id="run" className="ev-h3">
        You run this event
      </h2>
      {warnings.length > 0 && (
        <ul className="ev-small">
          {warnings.map((warning) => (
            <li key={warning}>{remarks[warning] ?? warning}</li>
          ))}
        </ul>
      )}
      <p className="ev-row">
        {allowed.includes("edit") && <Link to={`/events/${id}/edit`}>Change it</Link>}
        {allowed.includes("edit") && <Link to={`/events/${id}/prerequisites`}>What it asks for first</Link>}
        {allowed.includes("see-attendance") && <Link to={`/events/${id}/people`}>Who comes</Link>}
      </p>
    </section>
  );
}
