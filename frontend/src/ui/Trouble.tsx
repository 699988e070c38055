import { Link } from "react-router";
import { asProblem, describe } from "@/api/problem";
import { useSession } from "@/api/session";

/** What to say when something could not be shown: what happened, and what to do next. */
export function Trouble({ error, retry }: { error: unknown; retry?: () => void }) {
  const { signIn } = useSession();
  const problem = asProblem(error);
  const final = problem !== null && [401, 403, 404].includes(problem.status);
  return (
    <div className="ev-empty" role="alert">
      <h1 className="govuk-heading-l">{problem ? describe(problem) : "We could not reach Evident"}</h1>
      <p>{advice(problem?.status, problem?.detail)}</p>
      {problem?.status === 401 && (
        <button className="govuk-button" type="button" onClick={signIn}>
          Sign in
        </button>
      )}
      {!final && retry && (
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

function advice(status: number | undefined, detail: string | undefined) {
  if (status === undefined) return "Check your connection and try again. What you typed is kept.";
  if (status === 401) return "You are not signed in, or not any more. What you typed is kept.";
  if (status === 404) return "It may have moved, or it may not be open to you.";
  return detail;
}
