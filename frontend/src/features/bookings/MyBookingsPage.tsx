import { useQuery } from "@tanstack/react-query";
import { Link, useSearchParams } from "react-router";
import type { Booking } from "@/api/generated";
import { listMyBookingsOptions } from "@/api/generated/@tanstack/react-query.gen";
import { useSession } from "@/api/session";
import { Page } from "@/ui/Page";
import { Pagination } from "@/ui/Pagination";
import { Refused } from "@/ui/Refused";
import { Skeleton } from "@/ui/Skeleton";
import { Tabs } from "@/ui/Tabs";
import { Trouble } from "@/ui/Trouble";
import { eventMoment, eventTimes } from "@/ui/eventTimes";
import { tagOf } from "./words";

const shows = [
  ["upcoming", "Upcoming"],
  ["waiting", "In line"],
  ["past", "Past"],
] as const;
type Show = (typeof shows)[number][0];

const nothing: Record<Show, string> = {
  upcoming: "You have booked nothing yet. Find something to go to.",
  waiting: "You are in no line. Where an event is full, you can wait for a place.",
  past: "What you have booked is here once it is over.",
};

/** What I have booked, wait for, and went to. */
export function MyBookingsPage() {
  const { me, signIn } = useSession();
  const [search] = useSearchParams();
  const show = shows.find(([value]) => value === search.get("show"))?.[0] ?? "upcoming";
  return (
    <Page title="My bookings">
      {me ? (
        <>
          <div className="ev-section-head ev-spaced">
            <h1>My bookings</h1>
            <Link to="/check-in">Sign in with a code</Link>
          </div>
          <Tabs tabs={shows} shown={show} />
          <Bookings show={show} page={Number(search.get("page") ?? 1)} />
        </>
      ) : (
        <Refused signIn={signIn} />
      )}
    </Page>
  );
}

function Bookings({ show, page }: { show: Show; page: number }) {
  const { data, error, refetch } = useQuery({ ...listMyBookingsOptions({ query: { show, page } }), refetchOnMount: "always" });
  if (error) return <Trouble error={error} retry={() => void refetch()} />;
  if (!data) return <Skeleton />;
  return (
    <>
      {data.total === 0 && (
        <div className="ev-empty">
          <p>{nothing[show]}</p>
          <Link to="/events">See what is on</Link>
        </div>
      )}
      <ul className="ev-list">
        {data.items.map((booking) => (
          <Row key={booking.id} booking={booking} />
        ))}
      </ul>
      <Pagination page={data.page} size={data.size} total={data.total} />
    </>
  );
}

function Row({ booking }: { booking: Booking }) {
  const [name, tag] = tagOf(booking);
  const { event } = booking;
  return (
    <li className="ev-stack ev-tight">
      <div className="ev-row">
        <h2 className="ev-result__title">
          <Link to={`/bookings/${booking.id}`}>{event.title}</Link>
        </h2>
        <span className={tag}>{name}</span>
        {event.status === "postponed" && <span className="ev-tag ev-tag--warn">Postponed</span>}
      </div>
      <p className="ev-meta">
        <span>{eventTimes(event.startsAt, event.endsAt)}</span>
        {event.venue && <span>{event.venue}</span>}
        {booking.offeredUntil && <span>Answer by {eventMoment(booking.offeredUntil)}</span>}
      </p>
    </li>
  );
}
