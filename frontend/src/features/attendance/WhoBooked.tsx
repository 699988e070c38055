import { Link } from "react-router";
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

/** Names, each of which leads to the booking: who made it, how it went, and what can be done about it. */
export function WhoBooked({ people }: { people: Attendee[] }) {
  return (
    <ol className="ev-list ev-spaced-l">
      {people.map((person) => (
        <li className="ev-row ev-between" key={person.bookingId}>
          <span>
            <Link to={`/bookings/${person.bookingId}`}>{person.name}</Link>{" "}
            <span className="ev-quiet">{person.teamName ?? person.organisationName}</span>
          </span>
          <span className="ev-quiet">{person.how ? howInWords[person.how] : states[person.state]}</span>
        </li>
      ))}
    </ol>
  );
}
