import { useQuery } from "@tanstack/react-query";
import { Link, useOutletContext } from "react-router";
import type { Event } from "@/api/generated";
import { getBookingOutlookOptions } from "@/api/generated/@tanstack/react-query.gen";
import { useSession } from "@/api/session";
import { Apology } from "@/features/attendance/Apology";
import { DecisionsDue } from "@/features/decisions/DecisionsDue";
import { BookingPanel } from "@/features/bookings/parts";
import { EventNeeds } from "@/features/bookings/EventNeeds";
import { NextPiece } from "@/features/cpd/NextPiece";
import { StartNote } from "@/features/cpd/StartNote";
import { Together } from "@/features/eventnotes/Together";
import { NextSessions } from "@/features/calendars/NextSessions";
import { MyEvaluations } from "@/features/evaluations/MyEvaluations";
import { ReadinessCard } from "@/features/readiness/ReadinessCard";
import type { Parts } from "@/features/eventpage/parts";

/** What other features show on an event's page, put together here because features do not know each other. */
export const eventParts: Parts = { Booking: BookingPanel, Below };

const held = ["in-progress", "completed", "archived"];
const mayStillCome = ["published", "booking-open", "full", "booking-closed", "in-progress"];

function Below({ event }: { event: Event }) {
  const { me } = useSession();
  const { data } = useQuery({ ...getBookingOutlookOptions({ path: { id: event.id } }), enabled: me !== null, retry: false });
  return (
    <>
      <Together event={event} />
      {me && event.stage !== "cancelled" && <StartNote kind="event" id={event.id} />}
      {me && held.includes(event.stage) && <WhatChanged eventId={event.id} />}
      {me && !held.includes(event.stage) && <SuggestAnother />}
      {data?.booking?.state === "confirmed" && mayStillCome.includes(event.stage) && <Apology eventId={event.id} />}
    </>
  );
}

function WhatChanged({ eventId }: { eventId: string }) {
  return (
    <p className="ev-spaced-top">
      What came of it? <Link to={`/events/${eventId}/stories`}>Read and tell what changed</Link>
    </p>
  );
}

function SuggestAnother() {
  return (
    <p className="ev-spaced-top">
      Not quite what you need? <Link to="/suggest/event">Suggest one to the organiser</Link>
    </p>
  );
}

/** For the first page of somebody who has signed in. */
export function LearningAhead() {
  return (
    <>
      <ReadinessCard />
      <NextPiece />
      <DecisionsDue />
      <NextSessions />
      <MyEvaluations />
    </>
  );
}

/** What stands below the list of who comes. */
export function DeskParts() {
  const { eventId } = useOutletContext<{ eventId: string }>();
  return <EventNeeds eventId={eventId} />;
}
