import { useState } from "react";
import type { Attendee } from "@/api/generated";
import { useTyped } from "@/ui/drafts";
import { eventTime } from "@/ui/eventTimes";
import { knownOf, sourceInWords, ways } from "./words";

type Props = { person: Attendee; early: boolean; rest: boolean };

/** One person and how they were there. */
export function RegisterRow({ person, early, rest }: Props) {
  const id = person.bookingId;
  const [typed] = useTyped(`how-${id}`, []);
  const [minutes = ""] = useTyped(`minutes-${id}`, [person.how === "part" ? String(person.minutes) : ""]);
  // Until somebody chooses here, a row says what is known, also what others say meanwhile.
  const [chosen, setHow] = useState(typed);
  const how = chosen ?? knownOf(person) ?? (rest ? "attended" : undefined);
  return (
    <li>
      <fieldset className="govuk-fieldset ev-register__row">
        <legend className="ev-register__who">
          <b>{person.name}</b> <span className="ev-quiet">{person.teamName ?? person.organisationName}</span>
          <Said person={person} />
        </legend>
        <div className="govuk-radios govuk-radios--small govuk-radios--inline">
          {ways
            .filter(([value]) => !early || value === "excused")
            .map(([value, words], n) => (
              <div className="govuk-radios__item" key={value}>
                <input
                  className="govuk-radios__input"
                  type="radio"
                  id={n === 0 ? `how-${id}` : `how-${id}-${value}`}
                  name={`how-${id}`}
                  value={value}
                  checked={how === value}
                  onChange={() => setHow(value)}
                />
                <label className="govuk-label govuk-radios__label" htmlFor={n === 0 ? `how-${id}` : `how-${id}-${value}`}>
                  {words}
                </label>
              </div>
            ))}
          {how === "part" && (
            <span className="ev-row ev-tight">
              <label className="govuk-label" htmlFor={`minutes-${id}`}>
                Minutes <span className="govuk-visually-hidden">of {person.name}</span>
              </label>
              <input
                key={chosen ?? person.minutes}
                className="govuk-input govuk-input--width-4"
                id={`minutes-${id}`}
                name={`minutes-${id}`}
                inputMode="numeric"
                defaultValue={minutes}
              />
            </span>
          )}
        </div>
      </fieldset>
    </li>
  );
}

function Said({ person: { how, source, saidAt, comment, state } }: { person: Attendee }) {
  const words = [
    how === "walked-in"
      ? "walked in"
      : state === "requested"
        ? "waits for approval"
        : state === "offered"
          ? "was offered a place"
          : null,
    source && saidAt ? `${sourceInWords[source]} at ${eventTime(saidAt)}` : null,
    comment ? `“${comment}”` : null,
  ].filter(Boolean);
  return words.length > 0 && <span className="ev-register__said ev-quiet ev-small">{words.join(", ")}</span>;
}
