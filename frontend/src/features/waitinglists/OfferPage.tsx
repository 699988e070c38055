import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { Link, useParams } from "react-router";
import { answerOfferByLink, type PlaceOffer } from "@/api/generated";
import { getOfferOptions } from "@/api/generated/@tanstack/react-query.gen";
import { asProblem } from "@/api/problem";
import { ErrorSummary } from "@/ui/ErrorSummary";
import { Done } from "@/ui/Done";
import { Note } from "@/ui/Note";
import { Page } from "@/ui/Page";
import { Skeleton } from "@/ui/Skeleton";
import { Trouble } from "@/ui/Trouble";
import { eventMoment, eventTimes } from "@/ui/eventTimes";

/** Where the link in a mail leads, signed in or not. Nothing happens until a button is pressed. */
export function OfferPage() {
  const { token = "" } = useParams();
  const { data, error, refetch } = useQuery({ ...getOfferOptions({ path: { link: token } }), retry: false });
  const cache = useQueryClient();
  const act = useMutation({
    mutationFn: (answer: "accept" | "decline") =>
      answerOfferByLink({ path: { link: token }, body: { answer }, throwOnError: true }),
    onSettled: () => cache.invalidateQueries(),
  });
  return (
    <Page title={data ? `A place at ${data.title}` : "A place is free"} refused={act.isError}>
      {act.error && <ErrorSummary error={act.error} />}
      {asProblem(error)?.status === 404 ? (
        <div className="ev-stack">
          <h1>This link leads nowhere</h1>
          <p>It may have been copied without its last letters. You can answer in Evident as well.</p>
          <p>
            <Link to="/events/mine?show=waiting">My bookings</Link>
          </p>
        </div>
      ) : (
        error && <Trouble error={error} retry={() => void refetch()} />
      )}
      {!error && !data && <Skeleton />}
      {data && <Offer offer={data} busy={act.isPending} answer={act.mutate} />}
    </Page>
  );
}

type Props = { offer: PlaceOffer; busy: boolean; answer: (answer: "accept" | "decline") => void };

function Offer({ offer, busy, answer }: Props) {
  return (
    <div className="ev-stack-l">
      <div className="ev-stack">
        <p className="ev-eyebrow">{offer.state === "open" ? "A place is free for you" : "A place was offered"}</p>
        <h1>{offer.title}</h1>
        <p className="ev-lead">
          {eventTimes(offer.startsAt, offer.endsAt)}
          {offer.venue && `. ${offer.venue}`}
        </p>
      </div>
      {offer.state === "open" ? (
        <>
          <Note kind="time">
            It is kept for you until {eventMoment(offer.offeredUntil ?? "")}. Then it goes to the next in line.
          </Note>
          <p className="ev-row">
            <button className="govuk-button" type="button" disabled={busy} onClick={() => answer("accept")}>
              Take the place
            </button>
            <button
              className="govuk-button govuk-button--secondary"
              type="button"
              disabled={busy}
              onClick={() => answer("decline")}
            >
              Let it pass
            </button>
          </p>
        </>
      ) : (
        <Decided state={offer.state} />
      )}
    </div>
  );
}

const decided = {
  accepted: "You took the place. We look forward to seeing you.",
  declined: "You let the place pass. It was offered to the next in line.",
  ended: "This offer has ended. If the event is still held, the place went to the next in line.",
};

function Decided({ state }: { state: keyof typeof decided }) {
  return (
    <>
      <Done kind={state === "ended" ? "warn" : "good"} words={decided[state]} />
      <p>
        <Link to="/events/mine">My bookings</Link>
      </p>
    </>
  );
}
