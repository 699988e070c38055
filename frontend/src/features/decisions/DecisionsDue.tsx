import { useQuery } from "@tanstack/react-query";
import { Link } from "react-router";
import { listDecisionsOptions } from "@/api/generated/@tanstack/react-query.gen";
import { Note } from "@/ui/Note";
import { titleOf } from "./words";

/** For the first page of somebody who has signed in: decisions to look back at, and those whose source ended. */
export function DecisionsDue() {
  const review = useQuery({ ...listDecisionsOptions({ query: { due: "review", size: 3 } }), retry: false });
  const flag = useQuery({ ...listDecisionsOptions({ query: { due: "flag", size: 3 } }), retry: false });
  const due = [
    ...(review.data?.items ?? []).map((decision) => ({ decision, why: "It is time to look back" })),
    ...(flag.data?.items ?? []).map((decision) => ({ decision, why: "Something it cites has ended" })),
  ];
  if (due.length === 0) return null;
  return (
    <section aria-labelledby="decisions-due">
      <Note kind="time">
        <h2 id="decisions-due" className="govuk-heading-s">
          Decisions to look at again
        </h2>
        <ul className="ev-list ev-list--bare">
          {due.map(({ decision, why }) => (
            <li key={decision.id + why}>
              <Link to={`/decisions/${decision.id}`}>{titleOf(decision)}</Link>
              <span className="ev-quiet">. {why}</span>
            </li>
          ))}
        </ul>
      </Note>
    </section>
  );
}
