import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import type { EventFrameworkItem } from "@/api/generated";
import { getFrameworkOptions, listFrameworksOptions } from "@/api/generated/@tanstack/react-query.gen";
import { FormGroup } from "@/ui/FormGroup";
import { useTyped } from "@/ui/drafts";

type Props = { known: EventFrameworkItem[]; error?: string | undefined };

/** What of a framework it is about. What was mapped to an older edition stays as it was called there. */
export function Frameworks({ known, error }: Props) {
  const chosen = useTyped(
    "frameworkItem",
    known.map(({ editionId, code }) => `${editionId}/${code}`),
  );
  const [slug, setSlug] = useState("");
  const { data: frameworks } = useQuery(listFrameworksOptions({ query: { kind: "framework", size: 100 } }));
  const { data: edition } = useQuery({ ...getFrameworkOptions({ path: { slug } }), enabled: slug !== "" });
  const shown = edition?.items ?? [];
  const others = known.filter(({ editionId }) => editionId !== edition?.id);
  return (
    <>
      {others.map((item) => (
        <Item
          key={`${item.editionId}/${item.code}`}
          id={`${item.editionId}/${item.code}`}
          name={`${item.code} ${item.label} (${item.framework}, ${item.edition})`}
          on={chosen}
        />
      ))}
      <FormGroup name="framework" label="Framework" hint="Choose what it is about, from one or several frameworks." error={error}>
        <select className="govuk-select" id="framework" value={slug} onChange={(event) => setSlug(event.target.value)}>
          <option value="">Choose a framework</option>
          {frameworks?.items
            .filter(({ inForce }) => inForce)
            .map((each) => (
              <option key={each.slug} value={each.slug}>
                {each.name}
              </option>
            ))}
        </select>
      </FormGroup>
      {shown.length > 0 && (
        <fieldset className="govuk-fieldset ev-spaced">
          <legend className="govuk-fieldset__legend">Parts of {edition?.name}</legend>
          {shown.map((item) => (
            <Item key={item.code} id={`${edition?.id}/${item.code}`} name={`${item.code} ${item.label}`} on={chosen} />
          ))}
        </fieldset>
      )}
    </>
  );
}

function Item({ id, name, on }: { id: string; name: string; on: string[] }) {
  return (
    <div className="govuk-checkboxes govuk-checkboxes--small">
      <div className="govuk-checkboxes__item">
        <input
          className="govuk-checkboxes__input"
          type="checkbox"
          name="frameworkItem"
          id={`item-${id}`}
          value={id}
          defaultChecked={on.includes(id)}
        />
        <label className="govuk-label govuk-checkboxes__label" htmlFor={`item-${id}`}>
          {name}
        </label>
      </div>
    </div>
  );
}
