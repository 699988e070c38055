import type { Event } from "@/api/generated";
import { partOfDay } from "./words";

/** What happens when. */
export function AgendaOfDay({ event }: { event: Event }) {
  if (event.agenda.length === 0) return null;
  return (
    <section aria-labelledby="order">
      <h2 id="order" className="ev-spaced">
        {partOfDay(event)}
      </h2>
      <ol className="ev-timeline">
        {event.agenda.map(({ at, title, note }, n) => (
          <li key={n}>
            <time>{at}</time>
            <b>{title}</b>
            {note && <span className="ev-line">{note}</span>}
          </li>
        ))}
      </ol>
    </section>
  );
}
