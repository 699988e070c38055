import { useQuery } from "@tanstack/react-query";
import { useContext, useState } from "react";
import type { Colleague } from "@/api/generated";
import { findColleaguesOptions } from "@/api/generated/@tanstack/react-query.gen";
import { FoundPeople } from "@/ui/FoundPeople";
import { FormGroup } from "@/ui/FormGroup";
import { TypedContext, type Draft } from "@/ui/drafts";
import { useKeptAsChanged } from "@/ui/useKeptAsChanged";

type Person = Pick<Colleague, "id" | "name">;

/** Whom it goes to: found by name among the people one works with, and taken off again with a button. */
export function Recipients({ draft, error }: { draft: Draft; error?: string | undefined }) {
  const { people, add, take } = useRecipients();
  const list = useKeptAsChanged<HTMLUListElement>(draft, people);
  const [name, setName] = useState("");
  return (
    <>
      <FormGroup name="who" label="Who is it for?" hint="Type at least two letters of a name. Up to 20 people." error={error}>
        <input
          className={`govuk-input${error ? " govuk-input--error" : ""}`}
          id="who"
          type="search"
          autoComplete="off"
          maxLength={100}
          aria-describedby={error ? "who-hint who-error" : "who-hint"}
          value={name}
          onChange={(event) => setName(event.target.value)}
          onKeyDown={(event) => event.key === "Enter" && event.preventDefault()}
        />
      </FormGroup>
      <Found
        name={name.trim()}
        chosen={people}
        add={(person) => {
          add(person);
          setName("");
          document.getElementById("who")?.focus();
        }}
      />
      <ul className="ev-chips ev-spaced-l" ref={list} aria-label="It goes to">
        {people.map((person) => (
          <li className="ev-chip" key={person.id}>
            <input type="hidden" name="recipient" value={person.id} />
            <input type="hidden" name={`name-${person.id}`} value={person.name} />
            {person.name}
            <button className="ev-link" type="button" onClick={() => take(person.id)}>
              Take off <span className="govuk-visually-hidden">{person.name}</span>
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}

type FoundProps = { name: string; chosen: Person[]; add: (person: Person) => void };

function Found({ name, chosen, add }: FoundProps) {
  const { data, error } = useQuery({ ...findColleaguesOptions({ query: { q: name } }), enabled: name.length >= 2, retry: false });
  if (name.length < 2) return null;
  return (
    <FoundPeople people={data?.items} error={error} chosen={chosen} nobody="Nobody of that name works with you here." add={add} />
  );
}

function useRecipients() {
  const typed = useContext(TypedContext);
  const [people, setPeople] = useState<Person[]>(
    () => typed?.recipient?.map((id) => ({ id, name: typed[`name-${id}`]?.[0] ?? "" })) ?? [],
  );
  return {
    people,
    add: (person: Person) => setPeople([...people, person]),
    take: (id: string) => setPeople(people.filter((person) => person.id !== id)),
  };
}
