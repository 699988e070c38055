import type { EventSeriesRuleEvent, EventSeriesRulePreview } from "@/api/generated";
import { eventDay } from "@/ui/eventTimes";
import { ruleWords } from "./words";

type Props = { preview: EventSeriesRulePreview | undefined; busy: boolean; change: () => void };

/** What another rhythm makes of the events there are, before it does. */
export function RhythmPreview({ preview, busy, change }: Props) {
  if (!preview)
    return (
      <aside className="ev-card ev-card--soft">
        <h2>What changes</h2>
        <p className="ev-quiet">Look at it before you change anything.</p>
      </aside>
    );
  return (
    <aside className="ev-card ev-stack" aria-labelledby="changes">
      <h2 id="changes">What changes</h2>
      <p role="status">{ruleWords(preview.rule)}</p>
      <Days title="New" days={preview.made.map((each) => ({ ...each, id: each.localStartsAt + (each.serviceAreaId ?? "") }))} />
      <Days title="Stay as they are" days={preview.kept} />
      <Days title="Stay on their day, because people have booked" days={preview.booked} />
      <Days title="Go: nobody has booked" days={preview.gone} />
      {preview.leftOut.length > 0 && <p className="ev-quiet">Left out: {preview.leftOut.map(eventDay).join("; ")}</p>}
      <p>
        <button className="govuk-button" type="button" disabled={busy} onClick={change}>
          Change the rhythm
        </button>
      </p>
    </aside>
  );
}

type Day = Pick<EventSeriesRuleEvent, "id" | "title" | "localStartsAt"> & { people?: number; bankHoliday?: string };

function Days({ title, days }: { title: string; days: Day[] }) {
  if (days.length === 0) return null;
  return (
    <section>
      <h3>
        {title} ({days.length})
      </h3>
      <ul className="ev-list ev-days">
        {days.map((each) => (
          <li key={each.id}>
            {each.localStartsAt ? eventDay(each.localStartsAt) : "No date"} <span className="ev-quiet">{each.title}</span>
            {each.people ? <span className="ev-tag">{each.people === 1 ? "1 person" : `${each.people} people`}</span> : null}
            {each.bankHoliday && <span className="ev-tag ev-tag--warn">Bank holiday: {each.bankHoliday}</span>}
          </li>
        ))}
      </ul>
    </section>
  );
}
