import { useQuery } from "@tanstack/react-query";
import { Link, useParams } from "react-router";
import { reviseBooking, type Booking, type BookingRevisionInput } from "@/api/generated";
import { getBookingOptions } from "@/api/generated/@tanstack/react-query.gen";
import { fieldErrors, ifMatch } from "@/api/problem";
import { ErrorSummary } from "@/ui/ErrorSummary";
import { Form } from "@/ui/Form";
import { Page } from "@/ui/Page";
import { Skeleton } from "@/ui/Skeleton";
import { Trouble } from "@/ui/Trouble";
import { useSend } from "@/ui/useSend";
import { SaidFields } from "./SaidFields";
import { revisionInput } from "./bookingInput";

/** What I offer, ask for and need is said anew. */
export function ChangePage() {
  const { id = "" } = useParams();
  const { data, error, refetch } = useQuery(getBookingOptions({ path: { id } }));
  if (data) return <Change key={data.version} booking={data} />;
  return (
    <Page title="Change what you told us">
      {error ? <Trouble error={error} retry={() => void refetch()} /> : <Skeleton lines={8} />}
    </Page>
  );
}

function Change({ booking }: { booking: Booking }) {
  const back = `/bookings/${booking.id}`;
  const { draft, act } = useSend("said", back, (body: BookingRevisionInput) =>
    reviseBooking({ path: { id: booking.id }, body, headers: ifMatch(booking.version), throwOnError: true }),
  );
  return (
    <Page title="Change what you told us" refused={act.isError}>
      {act.error && <ErrorSummary error={act.error} />}
      <h1 className="ev-spaced">Change what you told us</h1>
      <p className="ev-lead ev-spaced-l">{booking.event.title}</p>
      <Form name="What you told us" draft={draft} send={(data) => act.mutate(revisionInput(data))}>
        <div className="ev-form">
          <SaidFields asksOffers known={{ ...booking, ...booking.needs }} errors={fieldErrors(act.error)} />
          <p className="ev-row">
            <button className="govuk-button" disabled={act.isPending}>
              Save
            </button>
            <Link to={back} onClick={draft.forget}>
              Go back
            </Link>
          </p>
        </div>
      </Form>
    </Page>
  );
}
