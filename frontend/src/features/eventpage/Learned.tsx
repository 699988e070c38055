import { Link } from "react-router";
import type { Event } from "@/api/generated";
import { Icon } from "@/ui/Icon";

/** What stays of it: what it counts towards, a recording, and what was learned together. */
export function Learned({ event: { frameworkItems, recording, sharedNote } }: { event: Event }) {
  return (
    <>
      {recording && (
        <section aria-labelledby="recording" className="ev-card ev-card--soft ev-stack">
          <h2 id="recording">Watch it afterwards</h2>
          <p>
            <Icon name="video" /> <Link to={recording.address}>{recording.title}</Link>
          </p>
        </section>
      )}
      {sharedNote && (
        <section aria-labelledby="learned" className="ev-prose">
          <h2 id="learned">What we learned together</h2>
          <p className="ev-pretext">{sharedNote}</p>
        </section>
      )}
      {frameworkItems.length > 0 && (
        <section aria-labelledby="counts">
          <h2 id="counts" className="ev-spaced">
            What it counts towards
          </h2>
          <ul className="ev-list">
            {frameworkItems.map(({ editionId, code, label, framework, edition }) => (
              <li key={editionId + code}>
                <b>{code}</b> {label} <span className="ev-quiet">{`${framework}, ${edition}`}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
