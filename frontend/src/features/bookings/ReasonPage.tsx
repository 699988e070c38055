import { useQuery } from "@tanstack/react-query";
import { Link, useParams } from "react-router";
import { cancelBooking, givePlace, waiveCharge, type Booking } from "@/api/generated";
import { getBookingOptions } from "@/api/generated/@tanstack/react-query.gen";
import { fieldErrors } from "@/api/problem";
import { useSession } from "@/api/session";
import { ErrorSummary } from "@/ui/ErrorSummary";
import { Form } from "@/ui/Form";
import { Note } from "@/ui/Note";
import { Page } from "@/ui/Page";
import { Skeleton } from "@/ui/Skeleton";
import { TextArea } from "@/ui/TextArea";
import { Trouble } from "@/ui/Trouble";
import { eventTimes } from "@/ui/eventTimes";
import { typedIn, useSend } from "@/ui/useSend";
import { cancelling, pounds } from "./words";

type Act = {
  title: (booking: Booking) => string;
  right: string;
  /** What it means, said before. */
  says: (booking: Booking, mine: boolean) => string;
  label: (booking: Booking) => string;
  button: (booking: Booking) => string;
  send: (id: string, reason: string) => Promise<unknown>;
};

const inLine = ({ state }: Booking) => state === "waiting" || state === "offered";

const acts: Record<"cancel" | "give-place" | "waive", Act> = {
  cancel: {
    title: (booking) => (inLine(booking) ? "Leave the line" : "Cancel the booking"),
    right: "cancel",
    says: cancelling,
    label: (booking) => (booking.isLateNow ? "Why?" : "Why? (optional)"),
    button: (booking) => (inLine(booking) ? "Leave the line" : "Cancel the booking"),
    send: (id, reason) => cancelBooking({ path: { id }, body: { reason }, throwOnError: true }),
  },
  "give-place": {
    title: () => "Give a place before others",
    right: "give-place",
    says: ({ personName, numberInLine }) =>
      `${personName} is number ${numberInLine} in line. They get a free place, or the last that was offered. The reason stays in the history.`,
    label: () => "Why do they come before others?",
    button: () => "Give the place",
    send: (id, reason) => givePlace({ path: { id }, body: { reason }, throwOnError: true }),
  },
  waive: {
    title: () => "Waive the charge",
    right: "waive",
    says: ({ personName, chargePence = 0 }) => `${personName} cancelled late, and ${pounds(chargePence)} was recorded.`,
    label: () => "Why is it waived?",
    button: () => "Waive the charge",
    send: (id, reason) => waiveCharge({ path: { id }, body: { reason }, throwOnError: true }),
  },
};

/** Something that is done to a booking, with a reason. */
export function ReasonPage({ act }: { act: keyof typeof acts }) {
  const { id = "" } = useParams();
  const { data, error, refetch } = useQuery(getBookingOptions({ path: { id } }));
  if (data?.allowed.includes(acts[act].right)) return <Ask booking={data} act={acts[act]} />;
  return (
    <Page title="Booking">
      {error && <Trouble error={error} retry={() => void refetch()} />}
      {!error && !data && <Skeleton />}
      {data && (
        <div className="ev-stack">
          <h1>{data.event.title}</h1>
          <p>This can no longer be done.</p>
          <p>
            <Link to={`/bookings/${id}`}>See the booking</Link>
          </p>
        </div>
      )}
    </Page>
  );
}

function Ask({ booking, act: does }: { booking: Booking; act: Act }) {
  const mine = useSession().me?.id === booking.personId;
  const back = `/bookings/${booking.id}`;
  const { draft, act } = useSend("reason", back, (reason: string) => does.send(booking.id, reason));
  const { reason } = fieldErrors(act.error);
  const title = does.title(booking);
  return (
    <Page title={title} refused={act.isError}>
      {act.error && <ErrorSummary error={act.error} />}
      {!mine && <p className="ev-eyebrow">Booking of {booking.personName}</p>}
      <h1 className="ev-spaced">{title}</h1>
      <p className="ev-lead">{booking.event.title}</p>
      <p className="ev-spaced-l">{eventTimes(booking.event.startsAt, booking.event.endsAt)}</p>
      <div className="ev-spaced-l">
        <Note kind={booking.isLateNow ? "warn" : "time"}>{does.says(booking, mine)}</Note>
      </div>
      <Form name={title} draft={draft} send={(data) => act.mutate(typedIn(data)("reason") ?? "")}>
        <TextArea name="reason" label={does.label(booking)} rows={3} most={500} error={reason} />
        <p className="ev-row">
          <button className="govuk-button govuk-button--warning" disabled={act.isPending}>
            {does.button(booking)}
          </button>
          <Link to={back} onClick={draft.forget}>
            Go back
          </Link>
        </p>
      </Form>
    </Page>
  );
}
