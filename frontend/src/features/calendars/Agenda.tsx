import { Link } from "react-router";
import type { CalendarEntry } from "@/api/generated";
import { Icon } from "@/ui/Icon";
import { kindName } from "@/ui/eventKinds";
import { protectedTime } from "@/ui/eventTimes";
import { longDay, type Day } from "./days";
import { dayOf, endOf, lastDayOf, startOf, stateOf, whereIs } from "./words";

/** Events in words, day by day. */
export function Agenda({ entries }: { entries: CalendarEntry[] }) {
  const days = [...new Set(entries.map(dayOf))];
  return days.map((day) => (
    <section key={day} aria-labelledby={`day-${day}`}>
      <h3 className="ev-day-head" id={`day-${day}`}>
        {longDay(day)}
      </h3>
      <ul className="ev-list">
        {entries
          .filter((entry) => dayOf(entry) === day)
          .map((entry) => (
            <AgendaItem key={entry.id} entry={entry} day={day} />
          ))}
      </ul>
    </section>
  ));
}

function AgendaItem({ entry, day }: { entry: CalendarEntry; day: Day }) {
  const last = lastDayOf(entry);
  return (
    <li className="ev-dated ev-dated--times">
      <b>
        {last === day ? (
          <>
            <span className="ev-nowrap">{startOf(entry)} to</span> <span className="ev-nowrap">{endOf(entry)}</span>
          </>
        ) : (
          `From ${startOf(entry)}`
        )}
      </b>
      <EntryBody entry={entry} more={last === day ? null : `until ${longDay(last)}`} />
    </li>
  );
}

type BodyProps = { entry: CalendarEntry; more?: string | null; heading?: "h3" | "h4" };

/** Its title, where it is, and the one thing worth knowing of it. */
export function EntryBody({ entry, more, heading: Heading = "h4" }: BodyProps) {
  const time = protectedTime(entry.protectedMinutes);
  const place = whereIs(entry);
  return (
    <div className="ev-dated__body">
      <Heading>
        <Link to={`/events/${entry.id}`}>{entry.title}</Link>
      </Heading>
      <p className="ev-meta">
        {more && <span>{more}</span>}
        {place && <span>{place}</span>}
        <span>{kindName(entry.kind)}</span>
        {time && (
          <span className="ev-minutes">
            <Icon name="clock" /> {time}
          </span>
        )}
      </p>
      <State entry={entry} />
    </div>
  );
}

function State({ entry }: { entry: CalendarEntry }) {
  const state = stateOf(entry);
  if (!state) return null;
  return (
    <p>
      <span className={`ev-tag${state.kind === "plain" ? "" : ` ev-tag--${state.kind}`}`}>
        {state.check && <Icon name="check" />} {state.words}
      </span>
    </p>
  );
}
