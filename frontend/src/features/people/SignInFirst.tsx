import { useSession } from "@/api/session";
import { Page } from "@/ui/Page";

export function SignInFirst() {
  const { signIn } = useSession();
  return (
    <Page title="Sign in">
      <h1 className="ev-spaced">Sign in to see this</h1>
      <button className="govuk-button" type="button" onClick={signIn}>
        Sign in
      </button>
    </Page>
  );
}
