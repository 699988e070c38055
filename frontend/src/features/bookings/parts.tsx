import { useQuery } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { Link } from "react-router";
import type { BookingOutlook } from "@/api/generated";
import { getBookingOutlookOptions } from "@/api/generated/@tanstack/react-query.gen";
import { useSession } from "@/api/session";
import { Skeleton } from "@/ui/Skeleton";
import { standing } from "./words";

type Event = { id: string; placesLeft?: number | null };

/** Beside an event: how many places there are, what lies between (when, where), and the way to one. */
export function BookingPanel({ event, children }: { event: Event; children?: ReactNode }) {
  const { me, signIn } = useSession();
  const { data, error, refetch } = useQuery({ ...getBookingOutlookOptions({ path: { id: event.id } }), enabled: me !== null });
  return (
    <div className="ev-card ev-booking" role="group" aria-labelledby="booking-places">
      <h2 id="booking-places">{data ? heading(data) : placesInWords(event.placesLeft)}</h2>
      {data && <Places outlook={data} />}
      {children}
      {me && data && <WayIn event={event} outlook={data} />}
      {me && !data && !error && <Skeleton lines={2} />}
      {me && error && (
        <p role="alert">
          We could not find out whether you can book.{" "}
          <button className="ev-link" type="button" onClick={() => void refetch()}>
            Try again
          </button>
        </p>
      )}
      {!me && (
        <button className="govuk-button ev-block" type="button" onClick={signIn}>
          Sign in to book
        </button>
      )}
    </div>
  );
}

function placesInWords(left?: number | null): string {
  if (left === undefined || left === null) return "Places";
  if (left === 0) return "All places are taken";
  return left === 1 ? "1 place left" : `${left} places left`;
}

function heading({ booking, placesLeft, whyNot, mayBook }: BookingOutlook): string {
  if (booking)
    return { offered: "A place is offered to you", waiting: "You are in line" }[booking.state as string] ?? "Your place";
  if (!mayBook && placesLeft !== 0 && whyNot) return "Booking";
  return placesLeft === undefined ? "There is room for everyone" : placesInWords(placesLeft);
}

function Places({ outlook: { places, placesLeft = 0, waiting } }: { outlook: BookingOutlook }) {
  if (!places) return null;
  const taken = places - placesLeft;
  return (
    <div className="ev-progress">
      <progress max={places} value={taken} aria-label="Places taken" />
      <p className="ev-small ev-quiet">
        {taken} of {places} taken.{" "}
        {waiting > 0
          ? `${waiting === 1 ? "1 person waits" : `${waiting} people wait`} in line.`
          : "When it is full, the next free place is offered to the first in line."}
      </p>
    </div>
  );
}

function WayIn({ event, outlook }: { event: Event; outlook: BookingOutlook }) {
  const { booking, mayBook, wouldWait, whyNot, approvers, needsApproval, policy, mayBookOthers } = outlook;
  const manager = approvers[0]?.name ?? "An administrator";
  const hasPlace = booking !== undefined && booking.state !== "waiting";
  return (
    <>
      {booking && (
        <>
          <p role="status">{standing(booking)}</p>
          <Link className="govuk-button ev-block" to={`/bookings/${booking.id}`}>
            {booking.state === "offered" ? "Answer the offer" : "See your booking"}
          </Link>
        </>
      )}
      {mayBook && (
        <Link className="govuk-button ev-block" to={`/events/${event.id}/book`}>
          {wouldWait ? "Join the line" : "Book a place"}
        </Link>
      )}
      {!booking && !mayBook && whyNot && <p>{whyNot}.</p>}
      {(mayBook || hasPlace) && (
        <p className="ev-small">
          {mayBook && needsApproval && `${manager} approves it. `}
          {policy}
        </p>
      )}
      {mayBookOthers && (
        <p className="ev-small">
          <Link to={`/events/${event.id}/book-group`}>Book for colleagues</Link>
        </p>
      )}
    </>
  );
}
