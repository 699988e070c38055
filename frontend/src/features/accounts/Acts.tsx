import type { Account } from "@/api/generated";
import { useState } from "react";
import { Link } from "react-router";
import { asProblem, describe } from "@/api/problem";
import { mayIn } from "@/api/rights";
import { useSession } from "@/api/session";
import { Done } from "@/ui/Done";
import { Note } from "@/ui/Note";
import { useActs } from "./useAccount";

/** What can be done now, each with what it brings about. */
export function Acts({ account }: { account: Account }) {
  const [done, say] = useState<string>();
  const acts = useActs(account, say);
  const { allowed } = account;
  return (
    <>
      <Done words={done} />
      <section className="ev-stack" aria-labelledby="acts">
        <h2 id="acts">What you can do</h2>
        {allowed.includes("resend") && (
          <Act title="Send the invitation again" act={acts.resend}>
            <p>They get a new link, which holds once and for seven days.</p>
          </Act>
        )}
        {allowed.includes("sign-out") && (
          <Act title="Sign them out everywhere" act={acts.signOut}>
            <p>Every browser and device is signed out within seconds. They can sign in again. Use this when a laptop is lost.</p>
          </Act>
        )}
        {allowed.includes("disable") && (
          <Act title="Switch the account off" act={acts.disable}>
            <p>They are out within seconds and cannot sign in. What they wrote stays. You can switch it on again.</p>
          </Act>
        )}
        {allowed.includes("enable") && (
          <Act title="Switch the account on" act={acts.enable}>
            <p>They can sign in again with the password they had.</p>
          </Act>
        )}
      </section>
      <Plans account={account} />
    </>
  );
}

type Mutation = { mutate: () => void; isPending: boolean; error: unknown };
type ActProps = { title: string; act: Mutation; children: React.ReactNode };

function Act({ title, act, children }: ActProps) {
  return (
    <details className="ev-define">
      <summary>{title}</summary>
      {act.error !== null && <Failed error={act.error} />}
      {children}
      <p>
        <button
          className="govuk-button govuk-button--secondary"
          type="button"
          disabled={act.isPending}
          onClick={() => act.mutate()}
        >
          {title}
        </button>
      </p>
    </details>
  );
}

/** Who leaves or moves has things that others rely on: these pages show them first. */
function Plans({ account: { id, organisationId, displayName } }: { account: Account }) {
  const { me } = useSession();
  const plans = [
    ["people.manage", `/movements/people/${organisationId}/${id}/leaving`, "Plan a last day"],
    ["people.manage", `/movements/people/${organisationId}/${id}/move`, "Plan a move"],
    ["roles.assign", `/admin/roles/give?organisation=${organisationId}`, "Give a role"],
    ["privacy.manage", `/organisations/${organisationId}/people/${id}/erase`, "Take their name off our records"],
  ] as const;
  const open = plans.filter(([right]) => mayIn(me, right, organisationId));
  if (open.length === 0) return null;
  return (
    <section className="ev-stack" aria-labelledby="plans">
      <h2 id="plans">What you can plan</h2>
      <ul className="ev-list">
        {open.map(([, to, words]) => (
          <li key={to}>
            <Link to={to}>
              {words}
              <span className="govuk-visually-hidden">: {displayName}</span>
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Failed({ error }: { error: unknown }) {
  const problem = asProblem(error);
  return (
    <div role="alert">
      <Note kind="warn">{problem?.errors[0]?.message ?? problem?.detail ?? describe(problem)}</Note>
    </div>
  );
}
