import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useContext, useState } from "react";
import { FormGroup } from "./FormGroup";
import { FoundPeople, type FoundPerson } from "./FoundPeople";
import { TypedContext, type Draft } from "./drafts";
import { useKeptAsChanged } from "./useKeptAsChanged";

export type Picked = { id: string; name: string };

/** Among whom people are found by name. */
export type Finder = { among: readonly unknown[]; find: (name: string) => Promise<FoundPerson[]>; nobody: string };

type Props = {
  /** Of the field, and of what is sent: the id of each who was chosen. */
  name: string;
  label: string;
  hint?: string;
  finder: Finder;
  draft: Draft;
  /** How many may be chosen. Where it is one, another takes their place. */
  most?: number;
  known?: Picked[];
  /** Offered before anything is typed. */
  first?: { person: Picked; words: string } | undefined;
  error?: string | undefined;
};

/** The name that goes with an id, so that a form that was kept can show it. */
export const nameOf = (form: FormData, id: string) => form.get(`name-${id}`)?.toString() ?? "";

/** People found by name, chosen with a button and taken off again. Who was chosen stays so whatever is typed next. */
export function PeoplePicker({ name, label, hint, finder, draft, most = 1, known = [], first, error }: Props) {
  const { people, add, take } = useChosen(name, known, most);
  const [words, setWords] = useState("");
  const [said, setSaid] = useState("");
  const list = useKeptAsChanged<HTMLUListElement>(draft, people);
  const back = () => document.getElementById(name)?.focus();
  const choose = (person: Picked) => {
    add(person);
    setWords("");
    setSaid(`${person.name} is chosen`);
    back();
  };
  const hints = [hint, "Type at least two letters of a name, then choose."].filter(Boolean).join(" ");
  return (
    <>
      <FormGroup name={name} label={label} hint={hints} error={error}>
        <input
          className={`govuk-input govuk-input--width-20${error ? " govuk-input--error" : ""}`}
          id={name}
          type="search"
          autoComplete="off"
          maxLength={100}
          aria-describedby={error ? `${name}-hint ${name}-error` : `${name}-hint`}
          value={words}
          onChange={(event) => setWords(event.target.value)}
          onKeyDown={(event) => event.key === "Enter" && event.preventDefault()}
        />
      </FormGroup>
      {words.trim().length >= 2 && <Found finder={finder} words={words.trim()} chosen={people} add={choose} />}
      {first && people.length === 0 && words === "" && (
        <p className="ev-spaced">
          <button className="ev-link" type="button" onClick={() => choose(first.person)}>
            {first.words}
            <span className="govuk-visually-hidden">: {label}</span>
          </button>
        </p>
      )}
      <ul className="ev-chips ev-spaced-l" ref={list} aria-label={`Chosen: ${label}`}>
        {people.map((person) => (
          <li className="ev-chip" key={person.id}>
            <input type="hidden" name={name} value={person.id} />
            <input type="hidden" name={`name-${person.id}`} value={person.name} />
            {person.name}
            <button
              className="ev-link"
              type="button"
              onClick={() => {
                take(person.id);
                setSaid(`${person.name} is taken off`);
                back();
              }}
            >
              Take off <span className="govuk-visually-hidden">{person.name}</span>
            </button>
          </li>
        ))}
      </ul>
      <p className="govuk-visually-hidden" role="status">
        {said}
      </p>
    </>
  );
}

type FoundProps = { finder: Finder; words: string; chosen: Picked[]; add: (person: Picked) => void };

function Found({ finder: { among, find, nobody }, words, chosen, add }: FoundProps) {
  const { data, error } = useQuery({
    queryKey: [...among, words],
    queryFn: () => find(words),
    placeholderData: keepPreviousData,
    retry: false,
  });
  return <FoundPeople people={data} error={error} chosen={chosen} nobody={nobody} add={add} />;
}

function useChosen(name: string, known: Picked[], most: number) {
  const typed = useContext(TypedContext);
  const [people, setPeople] = useState<Picked[]>(() =>
    typed ? (typed[name] ?? []).map((id) => ({ id, name: typed[`name-${id}`]?.[0] ?? "" })) : known,
  );
  return {
    people,
    add: (person: Picked) => setPeople(most === 1 ? [person] : [...people, person].slice(0, most)),
    take: (id: string) => setPeople(people.filter((person) => person.id !== id)),
  };
}
