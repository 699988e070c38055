import { useState } from "react";
import type { FieldErrors } from "@/api/problem";
import type { Draft } from "@/ui/drafts";
import { PersonFields } from "./Fields";
import { MOST_CARERS } from "./input";

/** Up to six carers, one after the other. */
export function Carers({ draft, errors }: { draft: Draft; errors: FieldErrors }) {
  const typed = Object.entries(draft.kept ?? {}).flatMap(([name, values]) =>
    /^email-\d$/.test(name) && values[0] ? [Number(name.slice(6)) + 1] : [],
  );
  const [count, setCount] = useState(Math.max(1, ...typed));
  return (
    <section className="ev-form__section">
      <h2>Carers</h2>
      <div>
        {Array.from({ length: count }, (_, n) => (
          <fieldset className="govuk-fieldset" key={n}>
            <legend className="govuk-fieldset__legend govuk-fieldset__legend--s">Carer {n + 1}</legend>
            <PersonFields errors={errors} suffix={`-${n}`} />
          </fieldset>
        ))}
        {count < MOST_CARERS && (
          <button className="ev-link" type="button" onClick={() => setCount(count + 1)}>
            Add another carer
          </button>
        )}
      </div>
    </section>
  );
}
