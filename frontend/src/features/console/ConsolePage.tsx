import { useSession } from "@/api/session";
import { Page } from "@/ui/Page";
import { WithRight } from "@/ui/WithRight";

const title = "Passwords and second factors";

/** The way to where accounts are kept, and what an admin does there and what here. */
export function ConsolePage() {
  const { consoleUrl } = useSession();
  return (
    <WithRight title={title} right="people.manage">
      <Page title={title}>
        <div className="ev-head ev-spaced-l">
          <h1>{title}</h1>
          <p className="ev-lead">
            Keycloak keeps passwords and second factors. You see the accounts of your organisation there, and no others.
          </p>
        </div>
        <p>
          <a className="govuk-button" href={`${consoleUrl}#/evident/users`}>
            Open Keycloak
          </a>
        </p>
        <h2>What you can do there</h2>
        <ul className="govuk-list govuk-list--bullet">
          <li>Correct a name or an email address.</li>
          <li>Close an account and open it again.</li>
          <li>Sign someone out, and see where they are signed in.</li>
          <li>Send someone a link to choose a new password.</li>
          <li>Take away a second factor that someone has lost. Be sure first that it is they who ask.</li>
        </ul>
        <h2>What belongs here</h2>
        <p>
          Invite people in Evident, because an account alone opens nothing: Evident says where someone belongs and what they are
          for. A second factor for everyone, and sign-in through your own organisation, are set up by whoever runs Evident.
        </p>
      </Page>
    </WithRight>
  );
}
