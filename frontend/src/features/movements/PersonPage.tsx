import { Link, useParams } from "react-router";
import type { MovementCandidate } from "@/api/generated";
import { Note } from "@/ui/Note";
import { Page } from "@/ui/Page";
import { day } from "@/ui/dates";
import { kindName, roleName } from "@/ui/memberships";
import { Holdings } from "./Holdings";
import { WithCandidate } from "./WithCandidate";
import { placeName } from "./words";

/** What moving or leaving would mean for somebody, before anything is planned. */
export function PersonPage() {
  const { organisationId = "", personId = "" } = useParams();
  return (
    <WithCandidate title="Moving or leaving" organisationId={organisationId} personId={personId}>
      {(candidate) => (
        <Page title={candidate.name}>
          <h1 className="ev-spaced-l">{candidate.name}</h1>
          <div className="ev-stack-l">
            <WhatNext candidate={candidate} />
            <Places candidate={candidate} />
            <Holdings candidate={candidate} />
            <Inherits candidate={candidate} />
          </div>
        </Page>
      )}
    </WithCandidate>
  );
}

function WhatNext({ candidate: { plannedId } }: { candidate: MovementCandidate }) {
  if (plannedId)
    return (
      <Note kind="time">
        <p>
          A move or a last day is planned already. <Link to={`/movements/${plannedId}`}>Look at it</Link>
        </p>
      </Note>
    );
  return (
    <p className="ev-row">
      <Link className="govuk-button" to="move">
        Plan a move
      </Link>
      <Link className="govuk-button govuk-button--secondary" to="leaving">
        Plan a last day
      </Link>
    </p>
  );
}

function Places({ candidate: { memberships, roles } }: { candidate: MovementCandidate }) {
  return (
    <section>
      <h2 className="ev-spaced">Where they belong</h2>
      <dl className="govuk-summary-list">
        {memberships.map((membership) => (
          <div className="govuk-summary-list__row" key={membership.id}>
            <dt className="govuk-summary-list__key">{placeName(membership)}</dt>
            <dd className="govuk-summary-list__value">
              {`${kindName(membership.kind)}, since ${day(membership.startsOn)}`}
              {membership.endsOn && `, until ${day(membership.endsOn)}`}
            </dd>
          </div>
        ))}
        {roles.map(({ assignmentId, role, place, endsOn }) => (
          <div className="govuk-summary-list__row" key={assignmentId}>
            <dt className="govuk-summary-list__key">Role</dt>
            <dd className="govuk-summary-list__value">
              {[roleName(role), place, endsOn && `until ${day(endsOn)}`].filter(Boolean).join(", ")}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

function Inherits({ candidate: { heirOf, name } }: { candidate: MovementCandidate }) {
  if (heirOf.length === 0) return null;
  return (
    <section>
      <h2 className="ev-spaced">What {name} is to take over</h2>
      <ul className="govuk-list govuk-list--bullet">
        {heirOf.map(({ movementId, personName, lastDay }) => (
          <li key={movementId}>
            <Link to={`/movements/${movementId}`}>{personName}</Link>, whose last day is {day(lastDay)}
          </li>
        ))}
      </ul>
    </section>
  );
}
