import { useQuery } from "@tanstack/react-query";
import { useContext, useState } from "react";
import type { Event } from "@/api/generated";
import { findColleaguesOptions } from "@/api/generated/@tanstack/react-query.gen";
import type { FieldErrors } from "@/api/problem";
import { FormGroup } from "@/ui/FormGroup";
import { FoundPeople } from "@/ui/FoundPeople";
import { TypedContext, type Draft } from "@/ui/drafts";
import { useKeptAsChanged } from "@/ui/useKeptAsChanged";

type Part = "facilitator" | "co-organiser";
type Named = { id: string; name: string; part: Part };
type Props = { known: Partial<Event>; errors: FieldErrors; draft: Draft };

const parts: Record<Part, string> = { facilitator: "leads it", "co-organiser": "organises it with you" };

/** Facilitators are shown to everyone; co-organisers may change the event as its owner may. */
export function People({ known, errors, draft }: Props) {
  const [people, setPeople] = useState(useStart(known));
  const [part, setPart] = useState<Part>("facilitator");
  const list = useKeptAsChanged<HTMLUListElement>(draft, people);
  return (
    <>
      <ul className="ev-list ev-spaced" ref={list} aria-label="People">
        {people.map((person) => (
          <Row
            key={`${person.id}/${person.part}`}
            person={person}
            take={() => setPeople(people.filter((each) => each !== person))}
          />
        ))}
      </ul>
      <div className="ev-find">
        <fieldset className="govuk-fieldset ev-spaced">
          <legend className="govuk-fieldset__legend">Somebody who</legend>
          <div className="govuk-radios govuk-radios--small govuk-radios--inline">
            {(Object.keys(parts) as Part[]).map((value) => (
              <div className="govuk-radios__item" key={value}>
                <input
                  className="govuk-radios__input"
                  type="radio"
                  id={`part-${value}`}
                  checked={part === value}
                  onChange={() => setPart(value)}
                />
                <label className="govuk-label govuk-radios__label" htmlFor={`part-${value}`}>
                  {parts[value]}
                </label>
              </div>
            ))}
          </div>
        </fieldset>
        <Find
          error={errors.person}
          chosen={people.filter((each) => each.part === part)}
          add={({ id, name }) => setPeople([...people, { id, name, part }])}
        />
      </div>
    </>
  );
}

function useStart(known: Partial<Event>): Named[] {
  const typed = useContext(TypedContext);
  if (typed)
    return (typed.named ?? []).map((row) => {
      const [id = "", part = "facilitator"] = row.split("/");
      return { id, part: part as Part, name: typed[`name-${id}`]?.[0] ?? "" };
    });
  return [
    ...(known.facilitators ?? []).map((person) => ({ ...person, part: "facilitator" as const })),
    ...(known.coOrganisers ?? []).map((person) => ({ ...person, part: "co-organiser" as const })),
  ];
}

function Row({ person, take }: { person: Named; take: () => void }) {
  return (
    <li className="ev-row ev-between">
      <input type="hidden" name="named" value={`${person.id}/${person.part}`} />
      <input type="hidden" name={`name-${person.id}`} value={person.name} />
      <span>
        <b>{person.name}</b> <span className="ev-quiet">{parts[person.part]}</span>
      </span>
      <button className="ev-link" type="button" onClick={take}>
        Take off <span className="govuk-visually-hidden">{person.name}</span>
      </button>
    </li>
  );
}

type FindProps = { error?: string | undefined; chosen: Named[]; add: (person: { id: string; name: string }) => void };

function Find({ error, chosen, add }: FindProps) {
  const [name, setName] = useState("");
  const asked = name.trim().length >= 2;
  const found = useQuery({ ...findColleaguesOptions({ query: { q: name.trim() } }), enabled: asked, retry: false });
  return (
    <>
      <FormGroup name="person" label="Name" hint="Type at least two letters." error={error}>
        <input
          className="govuk-input"
          id="person"
          type="search"
          autoComplete="off"
          maxLength={100}
          aria-describedby={error ? "person-hint person-error" : "person-hint"}
          value={name}
          onChange={(event) => setName(event.target.value)}
          onKeyDown={(event) => event.key === "Enter" && event.preventDefault()}
        />
      </FormGroup>
      {asked && (
        <FoundPeople
          people={found.data?.items}
          error={found.error}
          chosen={chosen}
          nobody="Nobody of that name works with you here."
          add={(person) => {
            add(person);
            setName("");
            document.getElementById("person")?.focus();
          }}
        />
      )}
    </>
  );
}
