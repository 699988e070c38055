import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { recordAttendance } from "@/api/generated";
import { findColleaguesOptions } from "@/api/generated/@tanstack/react-query.gen";
import { FormGroup } from "@/ui/FormGroup";
import { FoundPeople } from "@/ui/FoundPeople";

/** Somebody who came without a booking. */
export function AddPerson({ eventId }: { eventId: string }) {
  const [name, setName] = useState("");
  const asked = name.trim().length >= 2;
  const { data, error } = useQuery({ ...findColleaguesOptions({ query: { q: name.trim() } }), enabled: asked, retry: false });
  const cache = useQueryClient();
  const adding = useMutation({
    mutationFn: async (person: { id: string; name: string }) => {
      const body = { people: [{ personId: person.id, how: "walked-in" as const }] };
      const report = (await recordAttendance({ path: { id: eventId }, body, throwOnError: true })).data;
      return report.refused[0]?.message ?? `${person.name} walked in`;
    },
    onSuccess: () => {
      setName("");
      document.getElementById("who")?.focus();
      return cache.invalidateQueries();
    },
  });
  return (
    <section className="ev-find" aria-labelledby="add">
      <h2 id="add" className="ev-spaced">
        Add somebody who came without a booking
      </h2>
      <FormGroup
        name="who"
        label="Name"
        hint="Type at least two letters. Foster carers are not found here: they sign in with the code."
      >
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
      <p role="status">{adding.error ? "They could not be added. Try again." : adding.data}</p>
      {asked && (
        <FoundPeople
          people={data?.items}
          error={error}
          chosen={[]}
          nobody="Nobody of that name works here."
          add={adding.mutate}
        />
      )}
    </section>
  );
}
