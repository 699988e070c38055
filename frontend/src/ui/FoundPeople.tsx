import { asProblem, describe } from "@/api/problem";

export type FoundPerson = { id: string; name: string; place?: string | undefined };

type Props<P extends FoundPerson> = {
  /** Undefined until they are known. */
  people: P[] | undefined;
  error: unknown;
  chosen: { id: string }[];
  /** What is said where nobody is found. */
  nobody: string;
  /** What the button does with each. */
  words?: string;
  busy?: boolean;
  add: (person: P) => void;
};

/** People of a name, to choose from; who is chosen already is left out. */
export function FoundPeople<P extends FoundPerson>(props: Props<P>) {
  const { people, error, chosen, nobody, words = "Choose", busy = false, add } = props;
  if (error) return <p role="alert">{said(error)}</p>;
  const found = people?.filter(({ id }) => !chosen.some((person) => person.id === id)) ?? [];
  return (
    <>
      <p className="ev-quiet ev-spaced" role="status">
        {people && (found.length === 0 ? nobody : `${found.length} found`)}
      </p>
      <ul className="ev-list ev-find__list ev-spaced">
        {found.map((person) => (
          <li className="ev-row ev-between" key={person.id}>
            <span>
              <b>{person.name}</b> <span className="ev-quiet">{person.place}</span>
            </span>
            <button className="govuk-button govuk-button--secondary" type="button" disabled={busy} onClick={() => add(person)}>
              {words} <span className="govuk-visually-hidden">{person.name}</span>
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}

function said(error: unknown) {
  const problem = asProblem(error);
  if (!problem) return "We could not reach Evident. Check your connection and type again.";
  return problem.errors[0]?.message ?? problem.detail ?? describe(problem);
}
