import { useMutation, useQueryClient } from "@tanstack/react-query";
import { Link } from "react-router";
import { renewSignInCode, reviseSignIn, type SignIn } from "@/api/generated";
import { asProblem, describe, ifMatch } from "@/api/problem";
import { Desk } from "./Desk";
import { QrCode } from "./QrCode";
import { eventTime, eventTimes } from "@/ui/eventTimes";
import { countedIn, inHalves } from "./words";

/** To be projected: how to sign in, large enough for the back of a room. */
export function CodePage() {
  return <Desk title="Sign in">{(desk) => <Shown desk={desk} />}</Desk>;
}

function Shown({ desk }: { desk: SignIn }) {
  const address = `${location.origin}/check-in/${desk.code}`;
  return (
    <>
      <h1 className="ev-spaced">{desk.title}</h1>
      <p className="ev-lead ev-spaced-l">{eventTimes(desk.startsAt, desk.endsAt)}</p>
      <div className="ev-sign-in ev-spaced-l">
        <QrCode text={address} label={`QR code that leads to ${address}`} />
        <div className="ev-stack">
          <p className="ev-sign-in__how">Point your camera here, or go to {location.host}/check-in and enter</p>
          <p className="ev-sign-in__code" translate="no">
            {inHalves(desk.code)}
          </p>
          <p role="status">
            {states[desk.state](desk)} {desk.state !== "early" && `${countedIn(desk)} of ${desk.counts.coming} have signed in.`}
          </p>
        </div>
      </div>
      <Acts desk={desk} />
    </>
  );
}

const states: Record<SignIn["state"], (desk: SignIn) => string> = {
  early: ({ opensAt }) => `Signing in opens at ${opensAt ? eventTime(opensAt) : "its start"}.`,
  open: ({ closesAt }) => `Open until ${closesAt ? eventTime(closesAt) : "it ends"}.`,
  closed: () => "Signing in has closed.",
  off: () => "This event does not take place.",
};

function Acts({ desk }: { desk: SignIn }) {
  const path = { id: desk.eventId };
  const cache = useQueryClient();
  const done = { onSettled: () => cache.invalidateQueries() };
  const walkIns = useMutation({
    mutationFn: () =>
      reviseSignIn({ path, body: { walkIns: !desk.walkIns }, headers: ifMatch(desk.version), throwOnError: true }),
    ...done,
  });
  const renew = useMutation({ mutationFn: () => renewSignInCode({ path, throwOnError: true }), ...done });
  const error = walkIns.error ?? renew.error;
  return (
    <div className="ev-no-print ev-stack">
      {error && <p role="alert">{describe(asProblem(error))}</p>}
      <p>{desk.walkIns ? "People may come without a booking." : "Only people with a booking may sign in."}</p>
      <p className="ev-row">
        <button
          className="govuk-button govuk-button--secondary"
          type="button"
          disabled={walkIns.isPending}
          onClick={() => walkIns.mutate()}
        >
          {desk.walkIns ? "Only people with a booking" : "Let people come without a booking"}
        </button>
        <button
          className="govuk-button govuk-button--secondary"
          type="button"
          disabled={renew.isPending}
          onClick={() => renew.mutate()}
        >
          Show another code
        </button>
      </p>
      <p>
        <Link to={`/events/${desk.eventId}/people`}>Who comes</Link>
      </p>
    </div>
  );
}
