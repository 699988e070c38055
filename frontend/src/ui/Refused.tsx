/** What to do when something is not open to the person who is here. */
export function Refused({ signIn }: { signIn?: (() => void) | undefined }) {
  if (signIn) {
    return (
      <>
        <h1 className="ev-spaced">Sign in to see this</h1>
        <button className="govuk-button" type="button" onClick={signIn}>
          Sign in
        </button>
      </>
    );
  }
  return (
    <div className="ev-prose">
      <h1>You do not have permission to do this</h1>
      <p>
        It needs a role in your organisation that you do not hold today. Your organisational development team can give it to you.
      </p>
      <p>
        <a href="/account">See the roles you hold</a>
      </p>
    </div>
  );
}
