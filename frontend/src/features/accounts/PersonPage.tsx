import { Link, useParams } from "react-router";
import type { Account } from "@/api/generated";
import { mayIn } from "@/api/rights";
import { useSession } from "@/api/session";
import { useOrganisationFor } from "@/api/useOrganisationFor";
import { ForOrganisation } from "@/ui/ForOrganisation";
import { useNamed } from "@/ui/onPage";
import { Skeleton } from "@/ui/Skeleton";
import { Trouble } from "@/ui/Trouble";
import { day } from "@/ui/dates";
import { kindName, place, roleName, span } from "@/ui/memberships";
import { Acts } from "./Acts";
import { useAccount } from "./useAccount";
import { lastHere, looks, stateNames } from "./words";

/** One person of the organisation: what was agreed, and what can be done. */
export function PersonPage() {
  return (
    <ForOrganisation title="Person" right="people.invite">
      {(organisation) => <Person organisation={organisation} />}
    </ForOrganisation>
  );
}

function Person({ organisation }: { organisation: string }) {
  const { id = "" } = useParams();
  const { link } = useOrganisationFor("people.invite");
  const { data, error, refetch } = useAccount(organisation, id);
  useNamed(data?.displayName);
  return (
    <>
      <nav className="ev-crumbs" aria-label="Breadcrumb">
        <ol>
          <li>
            <Link to={link("/people")}>People</Link>
          </li>
        </ol>
      </nav>
      {error && !data && <Trouble error={error} retry={() => void refetch()} />}
      {!data && !error && <Skeleton lines={8} />}
      {data && (
        <div className="ev-stack-l">
          <Head account={data} />
          <Facts account={data} />
          <Acts account={data} />
        </div>
      )}
    </>
  );
}

function Head({ account }: { account: Account }) {
  const { me } = useSession();
  return (
    <div className="ev-stack ev-tight">
      <p>
        <span className={`ev-tag${looks[account.state]}`}>{stateNames[account.state]}</span>
      </p>
      <h1>{account.displayName}</h1>
      <p className="ev-lead ev-people__mail">{account.email}</p>
      <p className="ev-meta">
        <span>Last here: {lastHere(account.lastSeenMonth)}</span>
        {account.disabledAt && <span>Switched off on {day(account.disabledAt)}</span>}
        {account.state === "invited" && account.invitation?.expiresAt && (
          <span>Their link holds until {day(account.invitation.expiresAt)}</span>
        )}
        {mayIn(me, "people.manage", account.organisationId) && <a href={account.consoleUrl}>Open in Keycloak</a>}
      </p>
    </div>
  );
}

function Facts({ account }: { account: Account }) {
  return (
    <div className="ev-grid ev-grid--2">
      <section className="ev-card ev-card--flat" aria-labelledby="belongs">
        <h2 id="belongs" className="govuk-heading-s">
          Belongs here as
        </h2>
        <ul className="ev-list ev-list--bare ev-stack">
          {account.memberships.map((m) => (
            <li key={m.id}>
              <b>{kindName(m.kind)}</b>
              {[place(m.serviceAreaName, m.teamName), m.householdName].filter(Boolean).map((where) => (
                <span className="ev-people__where" key={where}>
                  {where}
                </span>
              ))}
              <span className="ev-small ev-quiet ev-people__where">{span(m.startsOn, m.endsOn)}</span>
            </li>
          ))}
        </ul>
      </section>
      <section className="ev-card ev-card--flat" aria-labelledby="roles">
        <h2 id="roles" className="govuk-heading-s">
          Roles
        </h2>
        {account.roles.length === 0 && <p>None.</p>}
        <ul className="ev-list ev-list--bare ev-stack">
          {account.roles.map((r) => (
            <li key={r.role + r.startsOn}>
              <b>{roleName(r.role)}</b> {!r.today && <span className="ev-tag">Not today</span>}
              <span className="ev-small ev-quiet ev-people__where">{span(r.startsOn, r.endsOn)}</span>
            </li>
          ))}
        </ul>
      </section>
    </div>
  );
}
