import { Link } from "react-router";
import type { CalendarEntry } from "@/api/generated";
import { isWeekend, longDay, type Day } from "./days";
import { dayOf, isMine, isOff, lastDayOf, startOf } from "./words";

type Props = { caption: string; weeks: Day[][]; month?: string; now: Day; entries: CalendarEntry[] };

const weekdays = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];

/** Days in weeks: an overview. On a phone it shows marks, and the words stand in the list below. */
export function DaysTable({ caption, weeks, month, now, entries }: Props) {
  const on = (day: Day) => entries.filter((entry) => dayOf(entry) <= day && day <= lastDayOf(entry));
  return (
    <table className={weeks.length === 1 ? "ev-month ev-month--week" : "ev-month"}>
      <caption className="govuk-visually-hidden">{caption}</caption>
      <thead>
        <tr>
          {weekdays.map((name) => (
            <th scope="col" key={name}>
              <abbr title={name}>{name.slice(0, 3)}</abbr>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeks.map((week) => (
          <tr key={week[0]}>
            {week.map((day) => (
              <DayCell key={day} day={day} out={month !== undefined && !day.startsWith(month)} now={now} entries={on(day)} />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function DayCell({ day, out, now, entries }: { day: Day; out: boolean; now: Day; entries: CalendarEntry[] }) {
  const classes = [day === now && "today", out && "out", isWeekend(day) && "we"].filter(Boolean).join(" ");
  return (
    <td className={classes || undefined} aria-current={day === now ? "date" : undefined}>
      <span className="d">
        <span aria-hidden="true">{Number(day.slice(8))}</span>
        <span className="govuk-visually-hidden">
          {longDay(day)}
          {entries.length > 0 && `, ${entries.length === 1 ? "1 event" : `${entries.length} events`}`}
        </span>
      </span>
      {entries.map((entry) => (
        <Slot key={entry.id} entry={entry} begins={dayOf(entry) === day} />
      ))}
      <span className="ev-dots" aria-hidden="true">
        {entries.map((entry) => (
          <i key={entry.id} className={isOff(entry) ? "off" : isMine(entry) ? "mine" : "any"} />
        ))}
      </span>
    </td>
  );
}

function Slot({ entry, begins }: { entry: CalendarEntry; begins: boolean }) {
  const off = isOff(entry);
  const kind = off ? " ev-slot--off" : isMine(entry) ? " ev-slot--mine" : "";
  return (
    <Link className={`ev-slot${kind}`} to={`/events/${entry.id}`}>
      <b>{off ? (entry.stage === "cancelled" ? "Cancelled" : "Postponed") : begins ? startOf(entry) : "All day"}</b>{" "}
      <span>
        {entry.title}
        {entry.stage === "full" && !entry.booking && ", full"}
      </span>
    </Link>
  );
}

/** What the marks mean. */
export function Legend() {
  const marks = [
    ["mine", "Booked by you"],
    ["any", "Open to you"],
    ["off", "Cancelled or postponed"],
  ] as const;
  return (
    <p className="ev-meta ev-legend-line">
      {marks.map(([mark, words]) => (
        <span key={mark}>
          <span className="ev-dots ev-dots--line" aria-hidden="true">
            <i className={mark} />
          </span>{" "}
          {words}
        </span>
      ))}
    </p>
  );
}
