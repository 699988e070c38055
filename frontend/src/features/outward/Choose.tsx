import { useSearchParams } from "react-router";
import type { Choice } from "@/ui/Select";

type Props = { name: string; label: string; chosen: string; choices: Choice[] };

/** One of several; it stands in the address, so that it can be sent and found again. */
export function Choose({ name, label, chosen, choices }: Props) {
  const [, setSearch] = useSearchParams();
  const choose = (value: string) =>
    setSearch(
      (search) => {
        search.set(name, value);
        return search;
      },
      { replace: true },
    );
  return (
    <div className="govuk-form-group">
      <label className="govuk-label" htmlFor={name}>
        {label}
      </label>
      <select className="govuk-select" id={name} value={chosen} onChange={(event) => choose(event.target.value)}>
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.name}
          </option>
        ))}
      </select>
    </div>
  );
}
