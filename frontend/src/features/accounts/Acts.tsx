import type { Account } from "@/api/generated";
import { asProblem, describe, fieldErrors } from "@/api/problem";
import { Note } from "@/ui/Note";
import { TextInput } from "@/ui/TextInput";
import { useActs } from "./useAccount";

/** What can be done now, each with what it brings about. */
export function Acts({ account }: { account: Account }) {
  const acts = useActs(account);
  const { allowed } = account;
  if (allowed.length === 0) return null;
  return (
    <section className="ev-stack" aria-labelledby="acts">
      <h2 id="acts">What you can do</h2>
      {allowed.includes("resend") && (
        <Act title="Send the invitation again" act={acts.resend} done="It is on its way.">
          <p>They get a new link, which holds once and for seven days.</p>
        </Act>
      )}
      {allowed.includes("sign-out") && (
        <Act title="Sign them out everywhere" act={acts.signOut} done="They are signed out.">
          <p>Every browser and device is signed out within seconds. They can sign in again. Use this when a laptop is lost.</p>
        </Act>
      )}
      {allowed.includes("disable") && (
        <Act title="Switch the account off" act={acts.disable} done="The account is switched off.">
          <p>They are out within seconds and cannot sign in. What they wrote stays. You can switch it on again.</p>
        </Act>
      )}
      {allowed.includes("enable") && (
        <Act title="Switch the account on" act={acts.enable} done="The account is switched on.">
          <p>They can sign in again with the password they had.</p>
        </Act>
      )}
      {allowed.includes("end") && <End account={account} />}
    </section>
  );
}

type Mutation = { mutate: () => void; isPending: boolean; isSuccess: boolean; error: unknown };
type ActProps = { title: string; act: Mutation; done: string; children: React.ReactNode };

function Act({ title, act, done, children }: ActProps) {
  return (
    <details className="ev-define">
      <summary>{title}</summary>
      {act.error !== null && <Failed error={act.error} />}
      {children}
      <p className="ev-row">
        <button
          className="govuk-button govuk-button--secondary"
          type="button"
          disabled={act.isPending}
          onClick={() => act.mutate()}
        >
          {title}
        </button>
        <span role="status">{act.isSuccess ? done : ""}</span>
      </p>
    </details>
  );
}

function End({ account }: { account: Account }) {
  const { end } = useActs(account);
  return (
    <details className="ev-define">
      <summary>End their membership</summary>
      {end.error && <Failed error={end.error} />}
      <p>Their roles here end on the same day. The account is theirs and stays with them.</p>
      <form
        noValidate
        aria-label="End their membership"
        onSubmit={(event) => {
          event.preventDefault();
          end.mutate(String(new FormData(event.currentTarget).get("endsOn")));
        }}
      >
        <TextInput name="endsOn" label="Last day" type="date" error={fieldErrors(end.error).endsOn} width={10} />
        <button className="govuk-button govuk-button--warning" disabled={end.isPending}>
          End it
        </button>
      </form>
    </details>
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
