import { Link } from "react-router";
import { useSession } from "@/api/session";
import { day } from "@/ui/dates";
import { Page } from "@/ui/Page";
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
        <div className="govuk-summary-list__row">
          <dt className="govuk-summary-list__key">Roles in force today</dt>
          <dd className="govuk-summary-list__value">
            {me.assignments.length === 0 && "None"}
            <ul className="govuk-list">
              {me.assignments.map((a) => (
                <li key={a.role + a.organisationId}>
                  {a.role.replaceAll("-", " ")}, {a.organisationName}
                  {a.endsOn && `, until ${day(a.endsOn)}`}
                </li>
              ))}
            </ul>
          </dd>
        </div>
      </dl>
      <p className="ev-spaced">
        <Link to="/profile">My profile</Link>
      </p>
      <p>
        <a href={accountUrl}>Change your password or how you sign in</a>
      </p>
    </Page>
  );
}
