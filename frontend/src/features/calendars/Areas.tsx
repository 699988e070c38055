import { Link } from "react-router";
import type { CalendarEntry } from "@/api/generated";
import { EntryBody } from "./Agenda";
import { shortDay } from "./days";
import { dayOf, startOf } from "./words";

const forEveryone = "For every service area";

/** What each service area has to come. */
export function Areas({ entries }: { entries: CalendarEntry[] }) {
  const names = [...new Set(entries.map(areaOf))].sort((a, b) =>
    a === forEveryone ? 1 : b === forEveryone ? -1 : a.localeCompare(b, "en-GB"),
  );
  return (
    <div className="ev-grid ev-grid--2">
      {names.map((name) => (
        <section key={name} className="ev-card ev-card--flat" aria-label={name}>
          <h3>{name}</h3>
          <ul className="ev-list">
            {entries
              .filter((entry) => areaOf(entry) === name)
              .map((entry) => (
                <li className="ev-dated ev-dated--times" key={entry.id}>
                  <span>
                    <b className="ev-nowrap">{shortDay(dayOf(entry))}</b>
                    <br />
                    {startOf(entry)}
                  </span>
                  <EntryBody entry={entry} />
                </li>
              ))}
          </ul>
        </section>
      ))}
    </div>
  );
}

const areaOf = ({ serviceAreaName }: CalendarEntry) => serviceAreaName ?? forEveryone;

/** A series with one for each service area, and when it is next in each. */
export function OneForEachArea({ entries }: { entries: CalendarEntry[] }) {
  const next = entries.filter(
    (entry, n) =>
      entry.serviceAreaId &&
      entry.stage !== "cancelled" &&
      entries.findIndex((other) => other.serviceAreaId === entry.serviceAreaId && other.stage !== "cancelled") === n,
  );
  if (next.length < 2) return null;
  return (
    <div className="ev-card ev-card--soft">
      <h3>Stop the Clock, one for each service area</h3>
      <ul className="ev-list ev-list--bare ev-small ev-list--close">
        {next.map((entry) => (
          <li className="ev-row ev-between" key={entry.id}>
            <Link to={`/events/${entry.id}`}>{entry.serviceAreaName}</Link>
            <span className="ev-quiet">{shortDay(dayOf(entry))}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}
