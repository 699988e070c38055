import { useState } from "react";
import type { Contributor } from "@/api/generated";
import { Select } from "@/ui/Select";
import { TextInput } from "@/ui/TextInput";
import { useTyped } from "@/ui/drafts";
import { roles } from "@/ui/choices";
import type { Errors } from "./Section";

/** Who made it, a row each. Rows keep their number when another is taken away, so that nothing typed moves. */
export function Contributors({ known, errors }: { known: Contributor[]; errors: Errors }) {
  const typed = useTyped("row", known.length > 0 ? known.map((_, n) => String(n)) : ["0"]);
  const [rows, setRows] = useState(typed);
  const add = () => setRows([...rows, String(Math.max(-1, ...rows.map(Number)) + 1)]);
  return (
    <div className="ev-stack">
      {rows.map((row, n) => (
        <Row
          key={row}
          row={row}
          n={n + 1}
          known={known[Number(row)]}
          errors={errors}
          remove={() => setRows(rows.filter((r) => r !== row))}
        />
      ))}
      <button className="govuk-button govuk-button--secondary" type="button" onClick={add}>
        Add {rows.length > 0 ? "another" : "a"} contributor
      </button>
    </div>
  );
}

type RowProps = { row: string; n: number; known: Contributor | undefined; errors: Errors; remove: () => void };

function Row({ row, n, known, errors, remove }: RowProps) {
  const names = { family: `family-${row}`, given: `given-${row}`, body: `body-${row}`, role: `role-${row}` };
  return (
    <fieldset className="govuk-fieldset ev-card ev-card--soft">
      <legend className="govuk-visually-hidden">Contributor {n}</legend>
      <input type="hidden" name="row" value={row} />
      <div className="ev-fields">
        <TextInput name={names.family} label="Family name" value={known?.family} error={errors[names.family]} />
        <TextInput name={names.given} label="Given name" value={known?.given} error={errors[names.given]} />
        <TextInput name={names.body} label="Or the name of a body" value={known?.name} error={errors[names.body]} />
        <Select name={names.role} label="Role" choices={roles} value={known?.role ?? "author"} error={errors[names.role]} />
      </div>
      <button className="ev-link" type="button" onClick={remove}>
        Take off<span className="govuk-visually-hidden"> contributor {n}</span>
      </button>
    </fieldset>
  );
}
