import { useNavigate, useSearchParams } from "react-router";
import { Select, type Choice } from "@/ui/Select";
import { TextInput } from "@/ui/TextInput";
import { useBack } from "@/ui/useBack";
import { kinds, regions } from "./words";

const statuses: Choice[] = [
  { value: "active", name: "Active" },
  { value: "archived", name: "Archived" },
  { value: "all", name: "All" },
];

/** What the list is narrowed by stands in the address. */
export function OrganisationFilters() {
  const [search] = useSearchParams();
  const navigate = useNavigate();
  const back = useBack();
  const now = (name: string) => search.get(name) ?? "";
  return (
    <form
      className="ev-filterbar ev-spaced-l"
      role="search"
      aria-label="Organisations"
      key={back}
      onSubmit={(event) => {
        event.preventDefault();
        const next = new URLSearchParams();
        for (const [name, value] of new FormData(event.currentTarget)) if (value) next.set(name, String(value).trim());
        void navigate(`?${next}`);
      }}
    >
      <TextInput name="q" label="Part of a name" type="search" value={now("q")} />
      <Select name="kind" label="Kind" none="Any kind" choices={kinds} value={now("kind")} />
      <Select name="region" label="Region" none="Anywhere" choices={regions} value={now("region")} />
      <Select name="status" label="Status" choices={statuses} value={now("status") || "active"} />
      <button className="govuk-button govuk-button--secondary">Find</button>
    </form>
  );
}
