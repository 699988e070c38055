import { useMutation, useQueryClient } from "@tanstack/react-query";
import { Link } from "react-router";
import { answerOffer, type Booking } from "@/api/generated";
import { asProblem, describe } from "@/api/problem";
import { Done } from "@/ui/Done";

/** What may be done with a booking now, as the API says. */
export function BookingActs({ booking: { id, state, allowed, event } }: { booking: Booking }) {
  const cache = useQueryClient();
  const answer = useMutation({
    mutationFn: (which: "accept" | "decline") => answerOffer({ path: { id }, body: { answer: which }, throwOnError: true }),
    onSettled: () => cache.invalidateQueries(),
  });
  const leaves = state === "waiting" || state === "offered";
  const said = answer.variables === "accept" ? "Done. The place is yours." : "Done. The place goes to the next in line.";
  return (
    <div>
      <Done words={answer.isSuccess ? said : undefined} />
      {answer.error && (
        <p className="govuk-error-message" role="alert">
          {asProblem(answer.error)?.detail ?? describe(asProblem(answer.error))}
        </p>
      )}
      <p className="ev-row">
        {allowed.includes("accept") && (
          <button className="govuk-button" type="button" disabled={answer.isPending} onClick={() => answer.mutate("accept")}>
            Take the place
          </button>
        )}
        {allowed.includes("decline") && (
          <button
            className="govuk-button govuk-button--secondary"
            type="button"
            disabled={answer.isPending}
            onClick={() => answer.mutate("decline")}
          >
            Let it pass
          </button>
        )}
        {allowed.includes("give-place") && (
          <Link className="govuk-button" to={`/bookings/${id}/give-place`}>
            Give them a place
          </Link>
        )}
        {allowed.includes("waive") && (
          <Link className="govuk-button govuk-button--secondary" to={`/bookings/${id}/waive`}>
            Waive the charge
          </Link>
        )}
        {allowed.includes("substitute") && <Link to={`/bookings/${id}/substitute`}>A colleague comes instead</Link>}
        {allowed.includes("cancel") && (
          <Link to={`/bookings/${id}/cancel`}>{leaves ? "Leave the line" : "Cancel the booking"}</Link>
        )}
        {["cancelled", "lapsed", "declined"].includes(state) && event.status === "published" && (
          <Link to={`/events/${event.id}`}>Back to the event</Link>
        )}
      </p>
    </div>
  );
}
