import type { ImportColumn, ImportSettings } from "@/api/generated";
import { Select } from "@/ui/Select";
import { fieldChoices } from "./fields";

type Props = { columns: ImportColumn[]; known: ImportSettings["columns"] | undefined; error: string | undefined };

/** Each column with the first values in it, and what it seems to hold. */
export function Columns({ columns, known, error }: Props) {
  const held = ({ name, guess }: ImportColumn) =>
    known ? (known.find(({ column }) => column === name)?.field ?? "skip") : guess;
  return (
    <section className="ev-form__section">
      <h2>Columns</h2>
      <div>
        <p className="govuk-hint">We have guessed from the headings. Put right what is wrong.</p>
        <ul className="ev-list ev-list--bare">
          {columns.map((column, n) => (
            <li className="ev-column" key={column.name}>
              <Select
                name={`column-${n}`}
                label={column.name}
                choices={fieldChoices}
                value={held(column)}
                error={n === 0 ? error : undefined}
              />
              <p className="ev-small ev-quiet">
                {column.samples.length === 0 ? (
                  "Empty in the first records"
                ) : (
                  <>For example: {column.samples.map((sample) => `“${sample}”`).join(", ")}</>
                )}
              </p>
            </li>
          ))}
        </ul>
      </div>
    </section>
  );
}
