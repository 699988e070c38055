import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { Link, useNavigate, useParams } from "react-router";
import { bookEvent, type BookingInput, type BookingOutlook } from "@/api/generated";
import { getBookingOutlookOptions } from "@/api/generated/@tanstack/react-query.gen";
import { useOnceKey } from "@/api/onceKey";
import { fieldErrors } from "@/api/problem";
import { useSession } from "@/api/session";
import { ErrorSummary } from "@/ui/ErrorSummary";
import { Form } from "@/ui/Form";
import { Note } from "@/ui/Note";
import { Page } from "@/ui/Page";
import { Refused } from "@/ui/Refused";
import { Select } from "@/ui/Select";
import { Skeleton } from "@/ui/Skeleton";
import { Trouble } from "@/ui/Trouble";
import { useDraft } from "@/ui/drafts";
import { eventTimes } from "@/ui/eventTimes";
import { SaidFields } from "./SaidFields";
import { bookingInput } from "./bookingInput";

/** The second of two clicks; what may be said with it is optional. */
export function BookPage() {
  const { me, signIn } = useSession();
  const { id = "" } = useParams();
  const { data, error, refetch } = useQuery({ ...getBookingOutlookOptions({ path: { id } }), enabled: me !== null });
  if (me && data?.mayBook) return <Book outlook={data} />;
  return (
    <Page title="Book a place">
      {!me && <Refused signIn={signIn} />}
      {me && error && <Trouble error={error} retry={() => void refetch()} />}
      {me && !error && !data && <Skeleton lines={8} />}
      {data && <NotNow outlook={data} />}
    </Page>
  );
}

function NotNow({ outlook: { event, booking, whyNot } }: { outlook: BookingOutlook }) {
  return (
    <div className="ev-stack">
      <h1>{event.title}</h1>
      <p>{whyNot}.</p>
      <p>
        {booking ? <Link to={`/bookings/${booking.id}`}>See your booking</Link> : <Link to={`/events/${event.id}`}>Back to the event</Link>}
      </p>
    </div>
  );
}

function Book({ outlook }: { outlook: BookingOutlook }) {
  const { event, wouldWait, waiting, clashes, policy } = outlook;
  const { draft, act } = useBook(event.id);
  const errors = fieldErrors(act.error);
  const title = wouldWait ? "Join the line" : "Book a place";
  return (
    <Page title={title} refused={act.isError}>
      {act.error && <ErrorSummary error={act.error} />}
      <h1 className="ev-spaced">{title}</h1>
      <p className="ev-lead">{event.title}</p>
      <p className="ev-spaced-l">
        {eventTimes(event.startsAt, event.endsAt)}
        {event.venue && `. ${event.venue}`}
      </p>
      <div className="ev-stack ev-spaced-l">
        {wouldWait && (
          <Note kind="time">
            All places are taken{waiting > 0 && ` and ${waiting} ${waiting === 1 ? "person waits" : "people wait"}`}. When your turn
            comes, a place is offered to you and you have time to answer.
          </Note>
        )}
        {clashes.map((clash) => (
          <Note kind="warn" key={clash.eventId}>
            You have booked “<Link to={`/events/${clash.eventId}`}>{clash.title}</Link>” at that time:{" "}
            {eventTimes(clash.startsAt, clash.endsAt)}.
          </Note>
        ))}
      </div>
      <Form name="Booking" draft={draft} send={(data) => act.mutate(bookingInput(data))}>
        <div className="ev-form">
          <Approval outlook={outlook} error={errors.managerId} />
          <SaidFields asksOffers={outlook.asksOffers} known={{}} errors={errors} />
          <p>{policy}</p>
          <p className="ev-row">
            <button className="govuk-button" disabled={act.isPending}>
              {title}
            </button>
            <Link to={`/events/${event.id}`} onClick={draft.forget}>
              Not now
            </Link>
          </p>
        </div>
      </Form>
    </Page>
  );
}

function Approval({ outlook: { needsApproval, approvers }, error }: { outlook: BookingOutlook; error?: string | undefined }) {
  if (!needsApproval) return null;
  const [first, ...others] = approvers;
  return (
    <section className="ev-form__section">
      <h2>Approval</h2>
      <div>
        {others.length > 0 ? (
          <Select
            name="managerId"
            label="Who approves it?"
            choices={approvers.map(({ id, name }) => ({ value: id, name }))}
            value={first?.id}
            error={error}
          />
        ) : (
          <p>{first ? `${first.name} is asked to approve it.` : "An administrator is asked to approve it."} A free place is kept until then.</p>
        )}
      </div>
    </section>
  );
}

function useBook(id: string) {
  const draft = useDraft("booking");
  const key = useOnceKey();
  const cache = useQueryClient();
  const navigate = useNavigate();
  const act = useMutation({
    mutationFn: (body: BookingInput) => bookEvent({ path: { id }, body, headers: key(body), throwOnError: true }),
    onSuccess: async ({ data }) => {
      draft.forget();
      await navigate(`/bookings/${data.id}`, { state: { booked: true } });
      await cache.invalidateQueries();
    },
  });
  return { draft, act };
}
