import { Link, useLocation, useParams } from "react-router";
import { decideBooking, type BookingApproval } from "@/api/generated";
import { fieldErrors } from "@/api/problem";
import { ErrorSummary } from "@/ui/ErrorSummary";
import { Form } from "@/ui/Form";
import { Page } from "@/ui/Page";
import { TextArea } from "@/ui/TextArea";
import { WithRight } from "@/ui/WithRight";
import { typedIn, useSend } from "@/ui/useSend";

const back = "/events/approvals";
const fieldFor = () => "reason";

/** A no comes with a reason, which whoever booked is told. */
export function DeclinePage() {
  const { id = "" } = useParams();
  // Known when somebody comes from the list, as all do.
  const approval = (useLocation().state as { approval?: BookingApproval } | null)?.approval;
  const { draft, act } = useSend("decline", back, (reason: string) =>
    decideBooking({ path: { bookingId: id }, body: { approve: false, reason }, throwOnError: true }),
  );
  return (
    <WithRight title="Decline a booking" right="bookings.approve">
      <Page title="Decline a booking" refused={act.isError}>
        {act.error && <ErrorSummary error={act.error} fieldFor={fieldFor} />}
        <h1 className="ev-spaced">Decline a booking</h1>
        {approval && (
          <p className="ev-lead ev-spaced">
            {approval.personName}, {approval.eventTitle}
          </p>
        )}
        <p className="ev-spaced-l">If they hold a place, it is offered to the next in line.</p>
        <Form name="Decline a booking" draft={draft} send={(data) => act.mutate(typedIn(data)("reason") ?? "")}>
          <TextArea
            name="reason"
            label="Why?"
            hint="They are told this, word for word"
            rows={3}
            most={500}
            error={fieldErrors(act.error, fieldFor).reason}
          />
          <p className="ev-row">
            <button className="govuk-button" disabled={act.isPending}>
              Decline
            </button>
            <Link to={back} onClick={draft.forget}>
              Go back
            </Link>
          </p>
        </Form>
      </Page>
    </WithRight>
  );
}
