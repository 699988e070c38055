import type { Attendee } from "@/api/generated";
import { howInWords } from "./words";

const states: Record<Attendee["state"], string> = {
  requested: "Waits for approval",
  confirmed: "Has a place",
  waiting: "Waits for a place",
  offered: "Was offered a place",
  declined: "Was not approved",
  cancelled: "Cancelled",
  lapsed: "Offer ran out",
  replaced: "Replaced by a colleague",
  "walked-in": "Walked in",
};

/** Names, to be read. */
export function WhoBooked({ people }: { people: Attendee[] }) {
  return (
    <ol className="ev-list ev-spaced-l">
      {people.map((person) => (
        <li className="ev-row ev-between" key={person.bookingId}>
          <span>
            <b>{person.name}</b> <span className="ev-quiet">{person.teamName ?? person.organisationName}</span>
          </span>
          <span className="ev-quiet">{person.how ? howInWords[person.how] : states[person.state]}</span>
        </li>
      ))}
    </ol>
  );
}
