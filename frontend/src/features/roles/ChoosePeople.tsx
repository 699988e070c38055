import { useQuery } from "@tanstack/react-query";
import { useContext, useState } from "react";
import type { PersonFound } from "@/api/generated";
import { lookUpPeopleOptions } from "@/api/generated/@tanstack/react-query.gen";
import { FoundPeople } from "@/ui/FoundPeople";
import { FormGroup } from "@/ui/FormGroup";
import { TypedContext, type Draft } from "@/ui/drafts";
import { useKeptAsChanged } from "@/ui/useKeptAsChanged";

type Person = Pick<PersonFound, "id" | "name">;
type Props = {
  organisation: string;
  draft: Draft;
  label: string;
  /** How many may be chosen. */
  most: number;
  networkStaff?: boolean;
  error?: string | undefined;
};

/** People who can hold a role: found by name, and taken off again with a button. */
export function ChoosePeople({ organisation, draft, label, most, networkStaff = false, error }: Props) {
  const { people, add, take } = useChosen(most);
  const list = useKeptAsChanged<HTMLUListElement>(draft, people);
  const [name, setName] = useState("");
  return (
    <>
      <FormGroup name="who" label={label} hint="Type at least two letters of a name" error={error}>
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
        asked={{ organisation, name: name.trim(), networkStaff }}
        chosen={people}
        add={(person) => {
          add(person);
          setName("");
          document.getElementById("who")?.focus();
        }}
      />
      <ul className="ev-chips ev-spaced-l" ref={list} aria-label="Chosen">
        {people.map((person) => (
          <li className="ev-chip" key={person.id}>
            <input type="hidden" name="person" value={person.id} />
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

type FoundProps = {
  asked: { organisation: string; name: string; networkStaff: boolean };
  chosen: Person[];
  add: (person: Person) => void;
};

function Found({ asked: { organisation, name, networkStaff }, chosen, add }: FoundProps) {
  const { data, error } = useQuery({
    ...lookUpPeopleOptions({ path: { id: organisation }, query: { q: name, networkStaff } }),
    enabled: name.length >= 2,
    retry: false,
  });
  if (name.length < 2) return null;
  return (
    <FoundPeople
      people={data?.items}
      error={error}
      chosen={chosen}
      nobody="Nobody of that name can hold a role here."
      add={add}
    />
  );
}

/** Where one may be chosen, another takes their place. */
function useChosen(most: number) {
  const typed = useContext(TypedContext);
  const [people, setPeople] = useState<Person[]>(
    () => typed?.person?.map((id) => ({ id, name: typed[`name-${id}`]?.[0] ?? "" })) ?? [],
  );
  return {
    people,
    add: (person: Person) => setPeople(most === 1 ? [person] : [...people, person]),
    take: (id: string) => setPeople(people.filter((person) => person.id !== id)),
  };
}
