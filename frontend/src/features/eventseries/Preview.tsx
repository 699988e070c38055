import type { EventSeriesPreview } from "@/api/generated";
import { eventDay } from "@/ui/eventTimes";
import { ruleWords } from "./words";

type Props = { preview: EventSeriesPreview | undefined; busy: boolean; make: () => void };

/** The days before anything is made: which fall on a bank holiday, and which are left out. */
export function Preview({ preview, busy, make }: Props) {
  if (!preview)
    return (
      <aside className="ev-card ev-card--soft">
        <h2>The days</h2>
        <p className="ev-quiet">Look at them before you make anything.</p>
      </aside>
    );
  const count = preview.occurrences.length;
  return (
    <aside className="ev-card ev-stack" aria-labelledby="days">
      <h2 id="days">{count === 1 ? "1 event" : `${count} events`}</h2>
      <p role="status">{ruleWords(preview.rule)}</p>
      <ol className="ev-list ev-days">
        {preview.occurrences.map((each) => (
          <li key={`${each.localStartsAt}${each.serviceAreaId ?? ""}`}>
            {eventDay(each.day)}
            {each.serviceAreaName && <span className="ev-quiet"> {each.serviceAreaName}</span>}
            {each.isModel && <span className="ev-tag">This one</span>}
            {each.plannedDay !== each.day && !each.serviceAreaName && (
              <span className="ev-quiet"> instead of {eventDay(each.plannedDay)}</span>
            )}
            {each.bankHoliday && <span className="ev-tag ev-tag--warn">Bank holiday: {each.bankHoliday}</span>}
          </li>
        ))}
      </ol>
      {preview.leftOut.length > 0 && <p className="ev-quiet">Left out: {preview.leftOut.map(eventDay).join("; ")}</p>}
      <p>
        <button className="govuk-button" type="button" disabled={busy} onClick={make}>
          Make {count === 1 ? "it" : `these ${count}`}
        </button>
      </p>
    </aside>
  );
}
