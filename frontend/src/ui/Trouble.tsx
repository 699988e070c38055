import { Link } from "react-router";
import type { Problem } from "@/api/generated";
import { asProblem, describe } from "@/api/problem";

/** What to say when something could not be shown: what happened, and what to do next. */
export function Trouble({ error, retry }: { error: unknown; retry?: () => void }) {
  const problem: Problem | null = asProblem(error);
  const missing = problem?.status === 404;
  return (
    <div className="ev-empty" role="alert">
      <h1 className="govuk-heading-l">{describe(problem)}</h1>
      <p>
        {missing
          ? "It may have moved, or it may not be open to you."
          : (problem?.detail ?? "We could not reach Evident. Check your connection and try again.")}
      </p>
      {!missing && retry && (
        <button className="govuk-button" type="button" onClick={retry}>
          Try again
        </button>
      )}
      <p>
        <Link to="/search">Search the hub</Link>
      </p>
      {problem?.requestId && <p className="ev-small ev-quiet">If you ask for help, quote {problem.requestId}.</p>}
    </div>
  );
}
