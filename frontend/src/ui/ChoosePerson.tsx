import { useQuery } from "@tanstack/react-query";
import { useContext, useState } from "react";
import { findDataSubjectsOptions } from "@/api/generated/@tanstack/react-query.gen";
import { FormGroup } from "./FormGroup";
import { TypedContext } from "./drafts";
import { day } from "./dates";

type Props = { organisation: string; label: string; hint: string; error?: string | undefined };

/** One person who is or was with an organisation, found by part of a name; their id goes with the form. */
export function ChoosePerson({ organisation, label, hint, error }: Props) {
  const typed = useContext(TypedContext);
  const [name, setName] = useState(typed?.who?.[0] ?? "");
  const { data } = useQuery({
    ...findDataSubjectsOptions({ path: { id: organisation }, query: { q: name.trim(), size: 10 } }),
    enabled: name.trim().length >= 2,
  });
  return (
    <>
      <FormGroup name="who" label={label} hint={hint} error={error}>
        <input
          className={`govuk-input${error ? " govuk-input--error" : ""}`}
          id="who"
          name="who"
          type="search"
          autoComplete="off"
          maxLength={100}
          aria-describedby={error ? "who-hint who-error" : "who-hint"}
          value={name}
          onChange={(event) => setName(event.target.value)}
          onKeyDown={(event) => event.key === "Enter" && event.preventDefault()}
        />
      </FormGroup>
      <p className="ev-quiet" role="status">
        {data?.total === 0 && "Nobody of that name is or was with the organisation."}
      </p>
      {data && data.total > 0 && (
        <fieldset className="govuk-fieldset ev-spaced">
          <legend className="govuk-fieldset__legend">People of that name</legend>
          <div className="govuk-radios govuk-radios--small">
            {data.items.map((person) => (
              <div className="govuk-radios__item" key={person.id}>
                <input
                  className="govuk-radios__input"
                  type="radio"
                  id={person.id}
                  name="personId"
                  value={person.id}
                  defaultChecked={typed?.personId?.includes(person.id)}
                />
                <label className="govuk-label govuk-radios__label" htmlFor={person.id}>
                  {person.name}
                  {person.leftOn && `, left on ${day(person.leftOn)}`}
                </label>
              </div>
            ))}
          </div>
        </fieldset>
      )}
    </>
  );
}
