import { useQuery } from "@tanstack/react-query";
import { useContext, useState } from "react";
import type { Colleague } from "@/api/generated";
import { findColleaguesOptions } from "@/api/generated/@tanstack/react-query.gen";
import { FormGroup } from "@/ui/FormGroup";
import { FoundPeople } from "@/ui/FoundPeople";
import { TypedContext, type Draft } from "@/ui/drafts";
import { useKeptAsChanged } from "@/ui/useKeptAsChanged";

type Person = Pick<Colleague, "id" | "name">;
type Props = { draft: Draft; label: string; hint: string; most: number; error?: string | undefined };

/** Colleagues found by name, in the order chosen; taken off again with a button. */
export function ChooseColleagues({ draft, label, hint, most, error }: Props) {
  const typed = useContext(TypedContext);
  const [people, setPeople] = useState<Person[]>(
    () => typed?.personId?.map((id) => ({ id, name: typed[`name-${id}`]?.[0] ?? "" })) ?? [],
  );
  const list = useKeptAsChanged<HTMLUListElement>(draft, people);
  const [name, setName] = useState("");
  const asked = name.trim();
  const found = useQuery({ ...findColleaguesOptions({ query: { q: asked } }), enabled: asked.length >= 2, retry: false });
  return (
    <>
      {people.length < most && (
        <FormGroup name="who" label={label} hint={hint} error={error}>
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
      )}
      {asked.length >= 2 && (
        <FoundPeople
          people={found.data?.items}
          error={found.error}
          chosen={people}
          nobody="Nobody of that name works with you here."
          add={(person) => {
            setPeople([...people, person]);
            setName("");
          }}
        />
      )}
      <ul className="ev-chips ev-spaced-l" ref={list} aria-label="Chosen">
        {people.map((person) => (
          <li className="ev-chip" key={person.id}>
            <input type="hidden" name="personId" value={person.id} />
            <input type="hidden" name={`name-${person.id}`} value={person.name} />
            {person.name}
            <button className="ev-link" type="button" onClick={() => setPeople(people.filter(({ id }) => id !== person.id))}>
              Take off <span className="govuk-visually-hidden">{person.name}</span>
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}
