import { useQuery } from "@tanstack/react-query";
import { useContext, useState } from "react";
import { listEventsOptions } from "@/api/generated/@tanstack/react-query.gen";
import { FormGroup } from "@/ui/FormGroup";
import { TypedContext, type Draft } from "@/ui/drafts";
import { eventTimes } from "@/ui/eventTimes";
import { useKeptAsChanged } from "@/ui/useKeptAsChanged";

type One = { id: string; name: string };
type Props = { draft: Draft; known: One[]; itself: string; error?: string | undefined };

const most = 5;

/** Events of those that one plans, chosen one after the other; taken off again with a button. */
export function ChooseEvents({ draft, known, itself, error }: Props) {
  const typed = useContext(TypedContext);
  const [events, setEvents] = useState<One[]>(() =>
    typed ? (typed.eventId ?? []).map((id) => ({ id, name: typed[`title-${id}`]?.[0] ?? "" })) : known,
  );
  const list = useKeptAsChanged<HTMLUListElement>(draft, events);
  const { data } = useQuery(listEventsOptions({ query: { show: "planning", size: 100 } }));
  const left = data?.items.filter(
    ({ id, stage }) => id !== itself && stage !== "cancelled" && !events.some((one) => one.id === id),
  );
  const [chosen, setChosen] = useState("");
  const found = left?.find(({ id }) => id === chosen);
  const add = () => {
    if (found) setEvents([...events, { id: found.id, name: found.title }]);
    setChosen("");
  };
  return (
    <>
      {events.length < most && (
        <FormGroup
          name="event"
          label="Each of these events"
          hint="Up to 5 of those you plan. One of a series stands for every one of it."
          error={error}
        >
          <div className="ev-row">
            <select
              className={`govuk-select${error ? " govuk-select--error" : ""}`}
              id="event"
              aria-describedby={error ? "event-hint event-error" : "event-hint"}
              value={chosen}
              onChange={({ target }) => setChosen(target.value)}
            >
              <option value="">Choose an event to add</option>
              {left?.map(({ id, title, startsAt, endsAt }) => (
                <option key={id} value={id}>
                  {title}, {eventTimes(startsAt, endsAt)}
                </option>
              ))}
            </select>
            <button className="govuk-button govuk-button--secondary" type="button" onClick={add}>
              Add the event
            </button>
          </div>
        </FormGroup>
      )}
      <ul className="ev-chips ev-spaced-l" ref={list} aria-label="Chosen events">
        {events.map(({ id, name }) => (
          <li className="ev-chip" key={id}>
            <input type="hidden" name="eventId" value={id} />
            <input type="hidden" name={`title-${id}`} value={name} />
            {name}
            <button className="ev-link" type="button" onClick={() => setEvents(events.filter((one) => one.id !== id))}>
              Take off <span className="govuk-visually-hidden">{name}</span>
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}
