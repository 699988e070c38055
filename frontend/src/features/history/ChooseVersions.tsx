import { useSearchParams } from "react-router";
import type { ResourceVersionSummary } from "@/api/generated";
import { Select } from "@/ui/Select";
import { acts, moment } from "./words";

type Props = { versions: ResourceVersionSummary[]; from: number; to: number };

/** Which two are compared, of the newest hundred. */
export function ChooseVersions({ versions, from, to }: Props) {
  const [, setSearch] = useSearchParams();
  const choices = versions.map(({ number, act, at }) => ({
    value: String(number),
    name: `Version ${number}: ${acts[act]}, ${moment(at)}`,
  }));
  return (
    <form
      className="ev-card ev-card--soft ev-spaced-l"
      aria-label="Versions to compare"
      onSubmit={(event) => {
        event.preventDefault();
        const chosen = new FormData(event.currentTarget);
        setSearch({ from: String(chosen.get("from")), to: String(chosen.get("to")) });
      }}
    >
      <div className="ev-fields">
        <Select name="from" label="What it said before" choices={choices} value={String(from)} />
        <Select name="to" label="What it said after" choices={choices} value={String(to)} />
      </div>
      <button className="govuk-button govuk-button--secondary">Compare</button>
    </form>
  );
}
