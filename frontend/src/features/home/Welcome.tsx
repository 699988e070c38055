import { Link } from "react-router";
import { useSession } from "@/api/session";
import { Badge } from "@/ui/Badge";
import { Page } from "@/ui/Page";

/** For someone who has not signed in. */
export function Welcome() {
  const { signIn } = useSession();
  return (
    <Page title="Evidence for social care" wide>
      <div className="ev-band ev-band--brand">
        <div className="ev-wrap ev-head ev-head--wide">
          <h1>Better decisions, from all three kinds of evidence</h1>
          <p className="ev-lead">
            Evident brings together what practitioners know, what people say and what research shows, for everyone who works with
            children, adults and families.
          </p>
          <p className="ev-row">
            <Badge side="practice" large /> <Badge side="people" large /> <Badge side="research" large />
          </p>
          <p className="ev-row">
            <button className="govuk-button" type="button" onClick={signIn}>
              Sign in
            </button>
            <Link to="/search">Look at what is open to everyone</Link>
          </p>
        </div>
      </div>
    </Page>
  );
}
