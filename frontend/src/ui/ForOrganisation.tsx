import type { ReactNode } from "react";
import { useSearchParams } from "react-router";
import type { Right } from "@/api/generated";
import { useOrganisationFor } from "@/api/useOrganisationFor";
import { Page } from "./Page";
import { WithRight } from "./WithRight";

type Props = { title: string; right: Right; children: (organisation: string) => ReactNode };

/** A page about one organisation, for those who may look after it; they choose which where there are several. */
export function ForOrganisation({ title, right, children }: Props) {
  const { id, choices } = useOrganisationFor(right);
  return (
    <WithRight title={title} right={right}>
      <Page title={title}>
        {choices.length > 1 && id && <Which id={id} choices={choices} />}
        {id ? (
          children(id)
        ) : (
          <div className="ev-empty">
            <h1 className="govuk-heading-l">{title}</h1>
            <p>Open an organisation first: this page shows the people of one.</p>
          </div>
        )}
      </Page>
    </WithRight>
  );
}

function Which({ id, choices }: { id: string; choices: { id: string; name: string }[] }) {
  const [search, setSearch] = useSearchParams();
  return (
    <p className="ev-row ev-spaced">
      <label className="govuk-label" htmlFor="organisation">
        Organisation
      </label>
      <select
        className="govuk-select"
        id="organisation"
        value={id}
        onChange={(event) => {
          const next = new URLSearchParams(search);
          next.set("organisation", event.target.value);
          next.delete("page");
          setSearch(next);
        }}
      >
        {choices.map((choice) => (
          <option key={choice.id} value={choice.id}>
            {choice.name}
          </option>
        ))}
      </select>
    </p>
  );
}
