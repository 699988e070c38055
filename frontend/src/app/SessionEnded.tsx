import { useSession } from "@/api/session";
import { Icon } from "@/ui/Icon";

/** Signed out while reading or writing: nothing is lost, and one button leads back here. Or the sign-in page cannot be had. */
export function SessionEnded() {
  const { ended, unreachable, signIn } = useSession();
  return (
    <div role="alert">
      {unreachable && (
        <div className="ev-note ev-note--warn ev-note--bar">
          <Icon name="alert" />
          <p>We could not reach the sign-in page. Check your connection and try again in a minute.</p>
        </div>
      )}
      {ended && (
        <div className="ev-note ev-note--warn ev-note--bar">
          <Icon name="alert" />
          <p className="ev-row">
            <span>
              You have been signed out, because nothing happened for a while or you signed out elsewhere. What you typed is kept.
            </span>
            <button className="govuk-button" type="button" onClick={signIn}>
              Sign in again
            </button>
          </p>
        </div>
      )}
    </div>
  );
}
