import { Link } from "react-router";
import { useSession } from "@/api/session";
import { Page } from "@/ui/Page";
import { MyRoles } from "./MyRoles";
import { SignInFirst } from "./SignInFirst";

export function AccountPage() {
  const { me, accountUrl } = useSession();
  if (!me) return <SignInFirst />;
  return (
    <Page title="My roles and places">
      <h1 className="ev-spaced-l">My roles and places</h1>
      <dl className="govuk-summary-list">
        <div className="govuk-summary-list__row">
          <dt className="govuk-summary-list__key">Name</dt>
          <dd className="govuk-summary-list__value">{me.displayName}</dd>
        </div>
        <div className="govuk-summary-list__row">
          <dt className="govuk-summary-list__key">Email</dt>
          <dd className="govuk-summary-list__value">{me.email ?? "None"}</dd>
        </div>
        <div className="govuk-summary-list__row">
          <dt className="govuk-summary-list__key">Organisations</dt>
          <dd className="govuk-summary-list__value">{me.organisations.map((o) => o.name).join(", ") || "None"}</dd>
        </div>
      </dl>
      <MyRoles />
      <p>
        <Link to="/who-may-do-what">Who may do what</Link>
      </p>
      <p>
        <Link to="/who-is-who">Who is who</Link>
      </p>
      <p className="ev-spaced">
        <Link to="/profile">My profile</Link>
      </p>
      <p>
        <a href={accountUrl}>Change your password or how you sign in</a>
      </p>
    </Page>
  );
}
