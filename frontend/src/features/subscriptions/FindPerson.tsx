import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { findColleaguesOptions } from "@/api/generated/@tanstack/react-query.gen";
import { FoundPeople } from "@/ui/FoundPeople";
import { FormGroup } from "@/ui/FormGroup";

/** Somebody who has not asked, found by name among the people of the administrator's organisations. */
export function FindPerson({ busy, give }: { busy: boolean; give: (personId: string) => void }) {
  const [name, setName] = useState("");
  const asked = name.trim().length >= 2;
  const { data, error } = useQuery({ ...findColleaguesOptions({ query: { q: name.trim() } }), enabled: asked, retry: false });
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
      {asked && (
        <FoundPeople
          people={data?.items}
          error={error}
          chosen={[]}
          nobody="Nobody of that name works here."
          words="Give a seat to"
          busy={busy}
          add={(person) => {
            give(person.id);
            setName("");
            document.getElementById("who")?.focus();
          }}
        />
      )}
    </section>
  );
}
