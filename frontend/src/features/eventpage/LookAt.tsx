import { Link } from "react-router";
import type { Event } from "@/api/generated";
import { Badge, type Side } from "@/ui/Badge";
import { Minutes } from "@/ui/Minutes";
import { Note } from "@/ui/Note";
import { moments } from "./words";

const sides: [Side, string][] = [
  ["practice", "practice knowledge"],
  ["people", "people’s views"],
  ["research", "research"],
];

/** What to read before, on the day and after, and which side of the evidence is not among it. */
export function LookAt({ event }: { event: Event }) {
  if (event.resources.length === 0) return null;
  return (
    <section aria-labelledby="linked">
      <h2 id="linked" className="ev-spaced">
        What to look at
      </h2>
      <ul className="ev-list">
        {event.resources.map(({ moment, note, link }) => (
          <li className="ev-tight" key={`${moment}-${link.id}`}>
            <p className="ev-eyebrow">
              {moments[moment]} {link.side && <Badge side={link.side as Side} />}
            </p>
            <h3>
              <Link to={link.address}>{link.title}</Link>
            </h3>
            <p className="ev-meta">
              <Minutes minutes={link.minutes} />
              {note && <span>{note}</span>}
            </p>
          </li>
        ))}
      </ul>
      <Missing event={event} />
    </section>
  );
}

function Missing({ event }: { event: Event }) {
  const found = new Set(event.resources.map(({ link }) => link.side));
  const missing = found.has("mixed") ? [] : sides.filter(([side]) => !found.has(side)).map(([, words]) => words);
  if (missing.length === 0) return null;
  return (
    <div className="ev-spaced-top">
      <Note kind="warn">
        {`No reading here carries ${missing.join(" or ")}.`}{" "}
        {event.allowed.includes("edit") && <Link to={`/events/${event.id}/edit`}>Add some</Link>}
      </Note>
    </div>
  );
}
