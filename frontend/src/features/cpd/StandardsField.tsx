import { useState } from "react";
import { HintAndError } from "@/ui/FormGroup";
import { useTyped } from "@/ui/drafts";
import type { Group, Standards } from "./useStandards";
import { questions } from "./words";

/** Standards by framework; a framework with something chosen is open. */
export function StandardsField({ standards, error }: { standards: Standards; error?: string | undefined }) {
  const typed = useTyped("standard", []);
  return (
    <div className={`govuk-form-group${error ? " govuk-form-group--error" : ""}`}>
      <fieldset className="govuk-fieldset" aria-describedby="standard-hint">
        <legend className="govuk-fieldset__legend" id="standard" tabIndex={-1}>
          {questions.standard}
        </legend>
        <HintAndError name="standard" hint="If you like. You do not need them all." error={error} />
        {standards.groups.map((group) => (
          <Framework key={group.name} group={group} typed={typed} />
        ))}
        {/* What is chosen is not lost while the frameworks are read. */}
        {standards.groups.length === 0 && typed.map((id) => <input key={id} type="hidden" name="standard" value={id} />)}
      </fieldset>
    </div>
  );
}

function Framework({ group: { name, items }, typed }: { group: Group; typed: string[] }) {
  const [chosen, setChosen] = useState(() => items.filter(({ id }) => typed.includes(id)).length);
  const [open] = useState(chosen > 0);
  return (
    <details className="ev-more" open={open}>
      <summary>
        {name}
        {chosen > 0 && ` (${chosen} chosen)`}
      </summary>
      <div className="govuk-checkboxes govuk-checkboxes--small">
        {items.map(({ id, code, label }) => (
          <div className="govuk-checkboxes__item" key={id}>
            <input
              className="govuk-checkboxes__input"
              type="checkbox"
              id={`standard-${id}`}
              name="standard"
              value={id}
              defaultChecked={typed.includes(id)}
              onChange={({ target }) => setChosen((n) => n + (target.checked ? 1 : -1))}
            />
            <label className="govuk-label govuk-checkboxes__label" htmlFor={`standard-${id}`}>
              {code && <b>{code}</b>} {label}
            </label>
          </div>
        ))}
      </div>
    </details>
  );
}
