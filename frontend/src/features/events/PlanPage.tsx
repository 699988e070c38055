import { Link } from "react-router";
import type { Event } from "@/api/generated";
import { Note } from "@/ui/Note";
import { Page } from "@/ui/Page";
import { kindName } from "@/ui/eventKinds";
import { eventTimes } from "@/ui/eventTimes";
import { OneEvent } from "./OneEvent";
import { modeName, placesWords, stageName, warningWords } from "./words";

/** What those who run an event see of it: how it stands, what it lacks, and what they can do with it now. */
export function PlanPage() {
  return <OneEvent title="Plan of a learning event">{(event) => <Plan event={event} />}</OneEvent>;
}

const acts: [string, string, string][] = [
  ["publish", "Publish it", "publish"],
  ["edit", "Change it", "edit"],
  ["set-date", "Set another date", "date"],
  ["copy", "Copy it", "copy"],
  ["make-series", "Repeat it", "repeat"],
  ["write-note", "What we learned together", "after"],
  ["postpone", "Postpone it", "postpone"],
  ["cancel", "Cancel it", "cancel"],
  ["archive", "Put it away", "archive"],
];

function Plan({ event }: { event: Event }) {
  return (
    <Page title={`Plan of ${event.title}`}>
      <p className="ev-eyebrow">{kindName(event.kind)}</p>
      <h1 className="ev-spaced">{event.title}</h1>
      <p className="ev-row ev-spaced-l">
        <span className="ev-tag">{stageName(event.stage)}</span>
        {event.template && <span className="ev-tag">Model to copy</span>}
        {event.changedAlone && <span className="ev-tag">Changed apart from its series</span>}
      </p>
      {event.statusReason && (
        <Note kind="warn">
          <p>{event.statusReason}</p>
        </Note>
      )}
      {event.warnings.length > 0 && (
        <Note kind="time">
          <p>
            <b>Before people see it</b>
          </p>
          <ul>
            {event.warnings.map((warning) => (
              <li key={warning}>{warningWords(warning)}</li>
            ))}
          </ul>
        </Note>
      )}
      <Facts event={event} />
      <Acts event={event} />
    </Page>
  );
}

function Facts({ event }: { event: Event }) {
  const where = [modeName(event.mode), event.venue].filter(Boolean).join(", ");
  const facts = [
    ["When", eventTimes(event.startsAt, event.endsAt)],
    ["Where", where],
    ["Places", placesWords(event)],
    ["Protected time", event.protectedMinutes ? `${event.protectedMinutes} minutes` : "None"],
    ["To read, watch or try", event.resources.map(({ link }) => link.title).join("; ") || "Nothing yet"],
    ["Led by", event.facilitators.map(({ name }) => name).join(", ") || event.ownerName || "Nobody yet"],
  ] as const;
  return (
    <dl className="govuk-summary-list ev-spaced-top">
      {facts.map(([key, value]) => (
        <div className="govuk-summary-list__row" key={key}>
          <dt className="govuk-summary-list__key">{key}</dt>
          <dd className="govuk-summary-list__value">{value}</dd>
        </div>
      ))}
      {event.stage === "interest" && (
        <div className="govuk-summary-list__row">
          <dt className="govuk-summary-list__key">Interested</dt>
          <dd className="govuk-summary-list__value">
            {event.interested === 1 ? "1 person wants" : `${event.interested} people want`} to hear of a date
          </dd>
        </div>
      )}
      {event.seriesId && (
        <div className="govuk-summary-list__row">
          <dt className="govuk-summary-list__key">Series</dt>
          <dd className="govuk-summary-list__value">
            <Link to={`/event-series/${event.seriesId}`}>{event.seriesTitle}</Link>
          </dd>
        </div>
      )}
    </dl>
  );
}

function Acts({ event }: { event: Event }) {
  const open = acts.filter(([act]) => event.allowed.includes(act));
  const [first, ...others] = open;
  if (!first) return null;
  return (
    <>
      <p className="ev-row">
        <Link className="govuk-button" to={`/events/${event.id}/${first[2]}`}>
          {first[1]}
        </Link>
        <Link to={`/events/${event.id}`}>See it as others do</Link>
        {event.allowed.includes("see-attendance") && <Link to={`/events/${event.id}/people`}>Who comes</Link>}
      </p>
      <ul className="ev-row ev-acts" aria-label="What you can do with it">
        {others.map(([act, words, to]) => (
          <li key={act}>
            <Link to={`/events/${event.id}/${to}`}>{words}</Link>
          </li>
        ))}
      </ul>
    </>
  );
}
