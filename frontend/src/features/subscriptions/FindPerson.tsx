import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { findColleaguesOptions } from "@/api/generated/@tanstack/react-query.gen";
import { FormGroup } from "@/ui/FormGroup";

/** Somebody who has not asked, found by name among the people of the administrator's organisations. */
export function FindPerson({ busy, give }: { busy: boolean; give: (personId: string) => void }) {
  const [name, setName] = useState("");
  const asked = name.trim().length >= 2;
  const { data } = useQuery({ ...findColleaguesOptions({ query: { q: name.trim() } }), enabled: asked, retry: false });
  return (
    <section className="ev-find" aria-labelledby="give">
      <h2 id="give" className="ev-spaced">
        Give a seat to somebody
      </h2>
      <FormGroup name="who" label="Name" hint="Type at least two letters. Foster carers are not found here: they ask.">
        <input
          className="govuk-input"
          id="who"
          type="search"
          autoComplete="off"
          maxLength={100}
          aria-describedby="who-hint"
          value={name}
          onChange={(event) => setName(event.target.value)}
        />
      </FormGroup>
      <p className="ev-quiet" role="status">
        {asked && data && (data.items.length === 0 ? "Nobody of that name works here." : `${data.items.length} found`)}
      </p>
      <ul className="ev-list ev-find__list">
        {asked &&
          data?.items.map((person) => (
            <li className="ev-row ev-between" key={person.id}>
              <span>
                <b>{person.name}</b> <span className="ev-quiet">{person.place}</span>
              </span>
              <button
                className="govuk-button govuk-button--secondary"
                type="button"
                disabled={busy}
                onClick={() => {
                  give(person.id);
                  setName("");
                  document.getElementById("who")?.focus();
                }}
              >
                Give a seat <span className="govuk-visually-hidden">to {person.name}</span>
              </button>
            </li>
          ))}
      </ul>
    </section>
  );
}
