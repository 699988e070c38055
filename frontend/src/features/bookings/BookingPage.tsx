import { useQuery } from "@tanstack/react-query";
import { Link, useLocation, useParams } from "react-router";
import type { Booking } from "@/api/generated";
import { getBookingOptions } from "@/api/generated/@tanstack/react-query.gen";
import { useSession } from "@/api/session";
import { Icon } from "@/ui/Icon";
import { Note } from "@/ui/Note";
import { Page } from "@/ui/Page";
import { Refused } from "@/ui/Refused";
import { Skeleton } from "@/ui/Skeleton";
import { Trouble } from "@/ui/Trouble";
import { eventMoment, eventTimes } from "@/ui/eventTimes";
import { BookingActs } from "./BookingActs";
import { standing, stepName, tagOfOther } from "./words";

/** One booking: how it stands, what may be done about it, and how it came about. */
export function BookingPage() {
  const { me, signIn } = useSession();
  const { id = "" } = useParams();
  // Others move it as well, and so does an answer by link: what was read a moment ago may not be so any more.
  const { data, error, refetch } = useQuery({
    ...getBookingOptions({ path: { id } }),
    enabled: me !== null,
    refetchOnMount: "always",
  });
  return (
    <Page title={data?.event.title ?? "Booking"}>
      {!me && <Refused signIn={signIn} />}
      {me && error && <Trouble error={error} retry={() => void refetch()} />}
      {me && !error && !data && <Skeleton lines={10} />}
      {me && data && <Shown booking={data} mine={data.personId === me.id} />}
    </Page>
  );
}

function Shown({ booking, mine }: { booking: Booking; mine: boolean }) {
  const booked = (useLocation().state as { booked?: boolean } | null)?.booked;
  const kind = booking.state === "confirmed" ? "good" : booking.state === "offered" ? "warn" : "time";
  const [name, tag] = tagOfOther(booking);
  return (
    <div className="ev-stack-l">
      <div className="ev-stack">
        {mine ? null : <p className="ev-eyebrow">Booking of {booking.personName}</p>}
        <h1>
          <Link to={`/events/${booking.event.id}`}>{booking.event.title}</Link>
        </h1>
        {booking.event.status === "postponed" && (
          <Note kind="warn">The event is postponed. Whoever has a place keeps it, and is told the new date.</Note>
        )}
        {mine ? (
          <Note kind={kind}>
            <span role="status">
              {booked && "Done. "}
              {standing(booking)}
            </span>
          </Note>
        ) : (
          <p>
            <span className={tag}>{name}</span>
          </p>
        )}
      </div>
      <Facts booking={booking} />
      <BookingActs booking={booking} />
      <Said booking={booking} />
      <History booking={booking} />
      <p>
        {mine ? (
          <Link to="/events/mine">All my bookings</Link>
        ) : (
          <Link to={`/events/${booking.event.id}/people?show=all`}>Everyone who booked</Link>
        )}
      </p>
    </div>
  );
}

function Facts({ booking: { event, bookedByName, place, organisationName } }: { booking: Booking }) {
  return (
    <dl className="ev-facts">
      <div>
        <dt>
          <Icon name="event" />
          When
        </dt>
        <dd>{eventTimes(event.startsAt, event.endsAt)}</dd>
      </div>
      {event.venue && (
        <div>
          <dt>
            <Icon name="place" />
            Where
          </dt>
          <dd>{event.venue}</dd>
        </div>
      )}
      <div>
        <dt>
          <Icon name="group" />
          For
        </dt>
        <dd>
          {place ? `${place}, ${organisationName}` : organisationName}
          {bookedByName && `. Booked by ${bookedByName}`}
        </dd>
      </div>
    </dl>
  );
}

function Said({ booking: { id, offer, ask, needs, allowed } }: { booking: Booking }) {
  const said = [
    ["You bring", offer],
    ["You would like to take away", ask],
    ["Access needs", needs?.access],
    ["Diet", needs?.diet],
  ].filter(([, text]) => text);
  if (said.length === 0 && !allowed.includes("revise")) return null;
  return (
    <section aria-labelledby="said" className="ev-stack">
      <h2 id="said">What you told us</h2>
      {said.length === 0 && <p className="ev-quiet">Nothing yet.</p>}
      <dl className="govuk-summary-list">
        {said.map(([title, text]) => (
          <div className="govuk-summary-list__row" key={title}>
            <dt className="govuk-summary-list__key">{title}</dt>
            <dd className="govuk-summary-list__value">{text}</dd>
          </div>
        ))}
      </dl>
      {allowed.includes("revise") && (
        <p>
          <Link to={`/bookings/${id}/change`}>Change what you offer, ask and need</Link>
        </p>
      )}
    </section>
  );
}

function History({ booking: { history = [] } }: { booking: Booking }) {
  if (history.length === 0) return null;
  return (
    <section aria-labelledby="history" className="ev-stack">
      <h2 id="history">What was done</h2>
      <ol className="ev-timeline">
        {history.map((step, n) => (
          <li key={n}>
            <time dateTime={step.at}>{eventMoment(step.at)}</time>
            <b>{stepName(step)}</b>
            {step.colleagueName && `: ${step.colleagueName}`}
            {step.byName && <span className="ev-quiet"> by {step.byName}</span>}
            {step.reason && <p>“{step.reason}”</p>}
          </li>
        ))}
      </ol>
    </section>
  );
}
