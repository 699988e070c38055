import { useSearchParams } from "react-router";
import { kinds } from "@/ui/memberships";
import { stateNames } from "./words";

/** Narrows the list; what is chosen stands in the address. */
export function Filters() {
  const [search, setSearch] = useSearchParams();
  const set = (name: string, value: string) => {
    const next = new URLSearchParams(search);
    if (value) next.set(name, value);
    else next.delete(name);
    next.delete("page");
    setSearch(next, { replace: true });
  };
  return (
    <form
      className="ev-people__filters"
      role="search"
      aria-label="People"
      onSubmit={(event) => {
        event.preventDefault();
        set("q", new FormData(event.currentTarget).get("q") as string);
      }}
    >
      <div className="ev-people__find">
        <label className="govuk-label" htmlFor="q">
          Name or email address
        </label>
        <span className="ev-row ev-row--tight">
          <input className="govuk-input" id="q" name="q" maxLength={100} defaultValue={search.get("q") ?? ""} />
          <button className="govuk-button govuk-button--secondary">Find</button>
        </span>
      </div>
      <Choice name="state" label="Account" none="All but ended" choices={Object.entries(stateNames)} set={set} />
      <Choice
        name="kind"
        label="Belongs here as"
        none="Anyone"
        choices={kinds.map(({ value, name }) => [value, name] as [string, string])}
        set={set}
      />
    </form>
  );
}

type ChoiceProps = {
  name: string;
  label: string;
  none: string;
  choices: [string, string][];
  set: (name: string, value: string) => void;
};

function Choice({ name, label, none, choices, set }: ChoiceProps) {
  const [search] = useSearchParams();
  return (
    <div>
      <label className="govuk-label" htmlFor={name}>
        {label}
      </label>
      <select
        className="govuk-select"
        id={name}
        value={search.get(name) ?? ""}
        onChange={(event) => set(name, event.target.value)}
      >
        <option value="">{none}</option>
        {choices.map(([value, words]) => (
          <option key={value} value={value}>
            {words}
          </option>
        ))}
      </select>
    </div>
  );
}
