import { useQuery } from "@tanstack/react-query";
import { Link, useParams } from "react-router";
import { substituteBooking, type Booking, type SubstituteInput } from "@/api/generated";
import { getBookingOptions } from "@/api/generated/@tanstack/react-query.gen";
import { fieldErrors } from "@/api/problem";
import { ErrorSummary } from "@/ui/ErrorSummary";
import { Form } from "@/ui/Form";
import { Page } from "@/ui/Page";
import { PeoplePicker } from "@/ui/PeoplePicker";
import { Skeleton } from "@/ui/Skeleton";
import { TextInput } from "@/ui/TextInput";
import { Trouble } from "@/ui/Trouble";
import { eventTimes } from "@/ui/eventTimes";
import { colleagues } from "@/ui/finders";
import { typedIn, useSend } from "@/ui/useSend";

const title = "A colleague comes instead";

/** One step: the place is kept, and nobody in line moves. */
export function SubstitutePage() {
  const { id = "" } = useParams();
  const { data, error, refetch } = useQuery(getBookingOptions({ path: { id } }));
  if (data) return <Choose booking={data} />;
  return <Page title={title}>{error ? <Trouble error={error} retry={() => void refetch()} /> : <Skeleton />}</Page>;
}

function Choose({ booking }: { booking: Booking }) {
  const back = `/bookings/${booking.id}`;
  const { draft, act } = useSend("substitute", back, (body: SubstituteInput, headers) =>
    substituteBooking({ path: { id: booking.id }, body, headers, throwOnError: true }),
  );
  const errors = fieldErrors(act.error);
  return (
    <Page title={title} refused={act.isError}>
      {act.error && <ErrorSummary error={act.error} />}
      <h1 className="ev-spaced">{title}</h1>
      <p className="ev-lead">{booking.event.title}</p>
      <p className="ev-spaced-l">{eventTimes(booking.event.startsAt, booking.event.endsAt)}</p>
      <Form
        name={title}
        draft={draft}
        send={(data) => {
          const text = typedIn(data);
          act.mutate({ personId: text("personId"), reason: text("reason") } as SubstituteInput);
        }}
      >
        <PeoplePicker
          name="personId"
          label="Who comes instead?"
          hint="A colleague at your organisation."
          finder={colleagues}
          draft={draft}
          error={errors.personId}
        />
        <TextInput name="reason" label="Why? (optional)" error={errors.reason} />
        <p className="ev-row">
          <button className="govuk-button" disabled={act.isPending}>
            Give them the place
          </button>
          <Link to={back} onClick={draft.forget}>
            Go back
          </Link>
        </p>
      </Form>
    </Page>
  );
}
