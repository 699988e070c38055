import type { RetentionRun } from "@/api/generated";
import { asProblem, describe } from "@/api/problem";
import { Trouble } from "@/ui/Trouble";
import { useSwitch } from "./Switch";

/** Somebody says in their own name that this may go, from now on, each night. */
export function Confirm({ run }: { run: RetentionRun }) {
  const { data, error, refetch, decide } = useSwitch(run.organisationId);
  if (error && !data) return <Trouble error={error} retry={() => void refetch()} />;
  if (!data) return null;
  if (data.on && data.previewId === run.id)
    return <p role="status">You are looking at the preview that was confirmed. What is past its time goes each night.</p>;
  const problem = decide.isError ? asProblem(decide.error) : undefined;
  return (
    <section aria-labelledby="confirm" className="ev-card ev-card--soft">
      <h2 id="confirm">Let it go by itself</h2>
      <p>
        If you confirm this preview, what is past its time is removed each night, under these versions of the rules. It cannot be
        brought back. Your name stands beside the decision, and you can stop it at any time.
      </p>
      <button
        className="govuk-button govuk-button--warning"
        type="button"
        disabled={decide.isPending}
        onClick={() => decide.mutate({ on: true, previewId: run.id })}
      >
        Confirm, and remove each night
      </button>
      {problem !== undefined && <p role="alert">{problem?.errors[0]?.message ?? describe(problem)}</p>}
    </section>
  );
}
