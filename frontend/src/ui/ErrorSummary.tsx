import { useContext, useEffect, useRef, type ReactNode } from "react";
import { asProblem, describe, fieldOf } from "@/api/problem";
import { PageContext } from "./onPage";

type Props = { error: unknown; fieldFor?: (pointer: string) => string; children?: ReactNode };

/** Why a form was refused. It takes focus each time, and each line leads to its field. */
export function ErrorSummary({ error, fieldFor = fieldOf, children }: Props) {
  const box = useRef<HTMLDivElement>(null);
  const { refuse } = useContext(PageContext);
  useEffect(() => box.current?.focus(), [error]);
  useEffect(() => {
    refuse(1);
    return () => refuse(-1);
  }, [refuse]);
  const problem = asProblem(error);
  return (
    <div className="govuk-error-summary" tabIndex={-1} ref={box}>
      <div role="alert">
        <h2 className="govuk-error-summary__title">
          {problem
            ? describe(problem)
            : "We could not reach Evident. What you typed is kept. Check your connection and try again."}
        </h2>
        <div className="govuk-error-summary__body">
          {problem?.detail && problem.errors.length === 0 && <p>{problem.detail}</p>}
          {problem && [403, 404].includes(problem.status) && <p>What you typed is still here, to be copied or sent later.</p>}
          <ul className="govuk-list govuk-error-summary__list">
            {problem?.errors.map(({ pointer, message }) => (
              <li key={pointer + message}>
                <a href={`#${fieldFor(pointer)}`}>{message}</a>
              </li>
            ))}
          </ul>
          {children}
        </div>
      </div>
    </div>
  );
}
