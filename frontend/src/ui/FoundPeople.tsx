import { asProblem } from "@/api/problem";

type Person = { id: string; name: string; place?: string };

type Props<P extends Person> = {
  /** Undefined until they are known. */
  people: P[] | undefined;
  error: unknown;
  chosen: Person[];
  /** What is said where nobody is found. */
  nobody: string;
  add: (person: P) => void;
};

/** People of a name, to choose from; who is chosen already is left out. */
export function FoundPeople<P extends Person>({ people, error, chosen, nobody, add }: Props<P>) {
  if (error) return <p role="alert">{asProblem(error)?.detail}</p>;
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
            <button className="govuk-button govuk-button--secondary" type="button" onClick={() => add(person)}>
              Choose <span className="govuk-visually-hidden">{person.name}</span>
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}
