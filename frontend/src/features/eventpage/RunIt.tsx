import { Link } from "react-router";
import type { Event } from "@/api/generated";

/** For those who run it: whether something is missing, and where to go on. */
export function RunIt({ event: { id, status, allowed, warnings } }: { event: Event }) {
  if (!allowed.includes("edit") && !allowed.includes("see-attendance")) return null;
  const lacks = warnings.length === 1 ? "One thing is missing." : `${warnings.length} things are missing.`;
  return (
    <section className="ev-card ev-card--soft ev-stack ev-no-print" aria-labelledby="run">
      <h2 id="run" className="ev-h3">
        You run this event
      </h2>
      {warnings.length > 0 && <p>{lacks} Its plan says what.</p>}
      <p className="ev-row">
        <Link to={`/events/${id}/plan`}>{status === "draft" ? "Plan and publish it" : "Plan"}</Link>
        {allowed.includes("edit") && <Link to={`/events/${id}/edit`}>Change it</Link>}
        {allowed.includes("edit") && <Link to={`/events/${id}/prerequisites`}>What it asks for first</Link>}
        {allowed.includes("see-attendance") && <Link to={`/events/${id}/people`}>Who comes</Link>}
      </p>
    </section>
  );
}
