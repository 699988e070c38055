import type { CpdImport } from "@/api/generated";
import { asProblem, describe } from "@/api/problem";
import { More } from "@/ui/More";
import { Select } from "@/ui/Select";
import { fieldChoices, isField } from "./fields";
import { useActs } from "./useCpdImport";

/** Each column with the first values in it, and what it seems to hold. */
export function Columns({ item }: { item: CpdImport }) {
  const { columns } = useActs(item);
  const guessed = item.columns.filter(({ field }) => field !== "skip").length;
  return (
    <div className="ev-spaced-l">
      <More summary={`What the columns hold: ${guessed} of ${item.columns.length} are used`} open={guessed < 2}>
        <form
          key={item.version}
          aria-label="Columns"
          onSubmit={(event) => {
            event.preventDefault();
            const form = new FormData(event.currentTarget);
            columns.mutate({ fields: item.columns.map((_, n) => form.get(`column-${n}`)).filter(isField) });
          }}
        >
          <p className="govuk-hint">We have guessed from the headings. Put right what is wrong.</p>
          {columns.error && <p role="alert">{asProblem(columns.error)?.detail ?? describe(asProblem(columns.error))}</p>}
          <ul className="ev-list ev-list--bare">
            {item.columns.map((column, n) => (
              <li className="ev-column" key={`${column.name}-${n}`}>
                <Select name={`column-${n}`} label={column.name} choices={fieldChoices} value={column.field} />
                <p className="ev-small ev-quiet ev-typed">
                  {column.samples.length === 0
                    ? "Empty in the first rows"
                    : `For example: ${column.samples.map((sample) => `“${sample}”`).join(", ")}`}
                </p>
              </li>
            ))}
          </ul>
          <p className="ev-row">
            <button className="govuk-button govuk-button--secondary" disabled={columns.isPending}>
              Read the rows again
            </button>
            <span role="status">{columns.isSuccess ? "The rows were read again" : ""}</span>
          </p>
        </form>
      </More>
    </div>
  );
}
