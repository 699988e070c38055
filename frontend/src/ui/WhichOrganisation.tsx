import { useId } from "react";
import { useSearchParams } from "react-router";
import type { Right } from "@/api/generated";
import { useEveryOrganisation } from "@/api/useEveryOrganisation";
import { useOrganisationFor } from "@/api/useOrganisationFor";
import { Trouble } from "./Trouble";

/** Which organisation is looked after, where it could be another. What is chosen stands in the address. */
export function WhichOrganisation({ right }: { right: Right }) {
  const { id, choices: mine, everywhere } = useOrganisationFor(right);
  const { data, error, refetch } = useEveryOrganisation(everywhere);
  const choices = everywhere ? data : mine;
  if (error && !data) return <Trouble error={error} retry={() => void refetch()} />;
  if (!choices || (!everywhere && choices.length < 2)) return null;
  return <Which id={id} choices={choices} />;
}

function Which({ id = "", choices }: { id: string | undefined; choices: { id: string; name: string }[] }) {
  const [search, setSearch] = useSearchParams();
  const field = useId();
  const choose = (organisation: string) => {
    const next = new URLSearchParams(search);
    next.set("organisation", organisation);
    next.delete("page");
    setSearch(next);
  };
  return (
    <p className="ev-row ev-spaced ev-no-print">
      <label className="govuk-label" htmlFor={field}>
        Organisation
      </label>
      <select className="govuk-select" id={field} value={id} onChange={(event) => choose(event.target.value)}>
        {!choices.some((choice) => choice.id === id) && <option value={id}>{id ? "This one" : "Choose an organisation"}</option>}
        {choices.map((choice) => (
          <option key={choice.id} value={choice.id}>
            {choice.name}
          </option>
        ))}
      </select>
    </p>
  );
}
