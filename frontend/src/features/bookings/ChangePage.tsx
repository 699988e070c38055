import { useQuery } from "@tanstack/react-query";
import { Link, useParams } from "react-router";
import { getBooking, reviseBooking, type Booking, type BookingRevisionInput } from "@/api/generated";
import { getBookingOptions, getEventOptions } from "@/api/generated/@tanstack/react-query.gen";
import { fieldErrors } from "@/api/problem";
import { ErrorSummary } from "@/ui/ErrorSummary";
import { Form } from "@/ui/Form";
import { Page } from "@/ui/Page";
import { Skeleton } from "@/ui/Skeleton";
import { Trouble } from "@/ui/Trouble";
import { useOpened } from "@/ui/useOpened";
import { useSend } from "@/ui/useSend";
import { SaidFields } from "./SaidFields";
import { revisionInput } from "./bookingInput";

const title = "Change what you told us";

/** What I offer, ask for and need is said anew. */
export function ChangePage() {
  const { id = "" } = useParams();
  const { data, error, refetch } = useQuery(getBookingOptions({ path: { id } }));
  const eventId = data?.event.id ?? "";
  const event = useQuery({ ...getEventOptions({ path: { id: eventId } }), enabled: eventId !== "", retry: false });
  if (data && !event.isPending)
    return <Change booking={data} asksOffers={event.data?.asksOffers ?? Boolean(data.offer ?? data.ask)} />;
  return <Page title={title}>{error ? <Trouble error={error} retry={() => void refetch()} /> : <Skeleton lines={8} />}</Page>;
}

function Change({ booking: known, asksOffers }: { booking: Booking; asksOffers: boolean }) {
  const path = { id: known.id };
  const { opened, change } = useOpened(known, async () => (await getBooking({ path, throwOnError: true })).data);
  const back = `/bookings/${known.id}`;
  const { draft, act } = useSend("said", back, (body: BookingRevisionInput) =>
    change((headers) => reviseBooking({ path, body, headers, throwOnError: true })),
  );
  return (
    <Page title={title} refused={act.isError}>
      {act.error && <ErrorSummary error={act.error} />}
      <h1 className="ev-spaced">{title}</h1>
      <p className="ev-lead ev-spaced-l">{known.event.title}</p>
      <Form name="What you told us" draft={draft} send={(data) => act.mutate(revisionInput(data))}>
        <div className="ev-form">
          <SaidFields asksOffers={asksOffers} known={{ ...opened, ...opened.needs }} errors={fieldErrors(act.error)} />
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
