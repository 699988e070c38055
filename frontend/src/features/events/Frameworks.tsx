import { useQuery } from "@tanstack/react-query";
import { useContext, useState } from "react";
import type { EventFrameworkItem } from "@/api/generated";
import { getFrameworkOptions, listFrameworksOptions } from "@/api/generated/@tanstack/react-query.gen";
import { FormGroup } from "@/ui/FormGroup";
import { TypedContext, type Draft } from "@/ui/drafts";
import { useKeptAsChanged } from "@/ui/useKeptAsChanged";

type Part = { id: string; name: string };
type Props = { known: EventFrameworkItem[]; draft: Draft; error?: string | undefined };

/** What of a framework it is about. What was mapped to an older edition stays as it was called there. */
export function Frameworks({ known, draft, error }: Props) {
  const { met, on, turn } = useParts(known);
  const list = useKeptAsChanged<HTMLDivElement>(draft, [...on]);
  const [slug, setSlug] = useState("");
  const { data: frameworks } = useQuery(listFrameworksOptions({ query: { kind: "framework", size: 100 } }));
  const { data: edition } = useQuery({ ...getFrameworkOptions({ path: { slug } }), enabled: slug !== "" });
  const shown = edition?.items.map(({ code, label }) => ({ id: `${edition.id}/${code}`, name: `${code} ${label}` })) ?? [];
  const others = met.filter(({ id }) => !shown.some((part) => part.id === id));
  const box = (part: Part) => <Box key={part.id} part={part} on={on.has(part.id)} turn={turn} />;
  return (
    <div ref={list}>
      {others.map(box)}
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
          {shown.map(box)}
        </fieldset>
      )}
    </div>
  );
}

/** Those that were ever ticked here stay in sight, whichever framework is looked at, so that none is lost. */
function useParts(known: EventFrameworkItem[]) {
  const typed = useContext(TypedContext);
  const [met, setMet] = useState<Part[]>(() =>
    typed
      ? (typed.frameworkItem ?? []).map((id) => ({ id, name: typed[`part-${id}`]?.[0] ?? id }))
      : known.map((item) => ({
          id: `${item.editionId}/${item.code}`,
          name: `${item.code} ${item.label} (${item.framework}, ${item.edition})`,
        })),
  );
  const [on, setOn] = useState<ReadonlySet<string>>(() => new Set(met.map(({ id }) => id)));
  const turn = (part: Part) => {
    if (!met.some(({ id }) => id === part.id)) setMet([...met, part]);
    setOn(new Set(on.has(part.id) ? [...on].filter((id) => id !== part.id) : [...on, part.id]));
  };
  return { met, on, turn };
}

function Box({ part, on, turn }: { part: Part; on: boolean; turn: (part: Part) => void }) {
  const id = `item-${part.id}`;
  return (
    <div className="govuk-checkboxes govuk-checkboxes--small">
      <div className="govuk-checkboxes__item">
        <input
          className="govuk-checkboxes__input"
          type="checkbox"
          name="frameworkItem"
          id={id}
          value={part.id}
          checked={on}
          onChange={() => turn(part)}
        />
        <label className="govuk-label govuk-checkboxes__label" htmlFor={id}>
          {part.name}
        </label>
        {on && <input type="hidden" name={`part-${part.id}`} value={part.name} />}
      </div>
    </div>
  );
}
