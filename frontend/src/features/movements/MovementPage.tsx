import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { Link, useParams } from "react-router";
import { cancelMovement, type Movement } from "@/api/generated";
import { getMovementOptions } from "@/api/generated/@tanstack/react-query.gen";
import { asProblem, describe, ifMatch } from "@/api/problem";
import { Done } from "@/ui/Done";
import { Page } from "@/ui/Page";
import { Skeleton } from "@/ui/Skeleton";
import { Trouble } from "@/ui/Trouble";
import { WithRight } from "@/ui/WithRight";
import { day } from "@/ui/dates";
import { roleName } from "@/ui/memberships";
import { inWords, stateNames } from "./words";

const title = "A move or a last day";

export function MovementPage() {
  const { id = "" } = useParams();
  return (
    <WithRight title={title} right="people.manage">
      <Read id={id} />
    </WithRight>
  );
}

function Read({ id }: { id: string }) {
  const { data, error, refetch } = useQuery(getMovementOptions({ path: { id } }));
  return (
    <Page title={data?.personName ?? title}>
      {error && <Trouble error={error} retry={() => void refetch()} />}
      {!data && !error && <Skeleton lines={8} />}
      {data && <Shown movement={data} />}
    </Page>
  );
}

function Shown({ movement }: { movement: Movement }) {
  return (
    <>
      <p className="ev-spaced">
        <span className={movement.state === "done" ? "ev-tag ev-tag--good" : "ev-tag"}>{stateNames[movement.state]}</span>
      </p>
      <h1 className="ev-spaced">{movement.personName}</h1>
      <p className="ev-lead ev-spaced-l">{inWords(movement)}</p>
      <Facts movement={movement} />
      <Acts movement={movement} />
      <p className="ev-spaced-top">
        <Link to={`/movements?organisation=${movement.organisationId}`}>All movers and leavers</Link>
      </p>
    </>
  );
}

function Facts({ movement: { organisationName, heirs, roles, plannedByName, plannedAt, doneAt } }: { movement: Movement }) {
  const facts: [string, string][] = [
    ["Organisation", organisationName],
    ...heirs.map((heir): [string, string] => [`Takes over: ${heir.words}`, outcome(heir)]),
    ...roles.map(({ role, goesAlong }): [string, string] => [
      "Role",
      `${roleName(role)} ${goesAlong ? "goes along to the new place" : "ends the day before"}`,
    ]),
    ["Planned", [day(plannedAt), plannedByName].filter(Boolean).join(", ")],
    ...(doneAt ? ([["Done", day(doneAt)]] as [string, string][]) : []),
  ];
  return (
    <dl className="govuk-summary-list">
      {facts.map(([name, value]) => (
        <div className="govuk-summary-list__row" key={name + value}>
          <dt className="govuk-summary-list__key">{name}</dt>
          <dd className="govuk-summary-list__value">{value}</dd>
        </div>
      ))}
    </dl>
  );
}

/** "Tom Whitaker (2)"; and where it came differently, why. */
function outcome({ heirName, takenByName, things }: Movement["heirs"][number]) {
  if (things === undefined) return heirName;
  if (!takenByName) return `${heirName}: there was nothing to take over`;
  return takenByName === heirName ? `${heirName} (${things})` : `${takenByName} (${things}), because ${heirName} no longer could`;
}

function Acts({ movement }: { movement: Movement }) {
  const cache = useQueryClient();
  const [done, say] = useState<string>();
  const cancel = useMutation({
    mutationFn: () => cancelMovement({ path: { id: movement.id }, headers: ifMatch(movement.version), throwOnError: true }),
    onSettled: () => cache.invalidateQueries(),
    onSuccess: () => say("It is taken back, and they are told."),
  });
  if (movement.allowed.length === 0) return <Done words={done} />;
  return (
    <div className="ev-stack">
      {cancel.error && <p role="alert">{describe(asProblem(cancel.error))}</p>}
      {movement.allowed.includes("change") && (
        <Link className="govuk-button" to="change">
          Change the day or who takes over
        </Link>
      )}
      <details className="ev-define">
        <summary>Take it back</summary>
        <p>{movement.personName} stays where they are, with everything they keep, and is told.</p>
        <button
          className="govuk-button govuk-button--secondary"
          type="button"
          disabled={cancel.isPending}
          onClick={() => cancel.mutate()}
        >
          Take it back
        </button>
      </details>
    </div>
  );
}
