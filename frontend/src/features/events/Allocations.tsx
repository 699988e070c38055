import { useQuery } from "@tanstack/react-query";
import { useContext, useState } from "react";
import { everyPage } from "@/api/everyPage";
import { listOrganisations, type EventAllocation } from "@/api/generated";
import { listOrganisationsQueryKey } from "@/api/generated/@tanstack/react-query.gen";
import type { FieldErrors } from "@/api/problem";
import { FormGroup } from "@/ui/FormGroup";
import { More } from "@/ui/More";
import { TextInput } from "@/ui/TextInput";
import { TypedContext, type Draft } from "@/ui/drafts";
import { useKeptAsChanged } from "@/ui/useKeptAsChanged";

type Props = { known: EventAllocation[]; error?: string | undefined; errors: FieldErrors; draft: Draft };

/** Places kept for partners. They are part of all places; the rest are for everyone else. */
export function Allocations({ known, error, errors, draft }: Props) {
  const typed = useContext(TypedContext);
  const [kept, setKept] = useState<string[]>(() => typed?.kept ?? known.map(({ organisationId }) => organisationId));
  const [next, setNext] = useState("");
  const add = () => {
    setKept([...kept, next]);
    setNext("");
    requestAnimationFrame(() => document.getElementById(`places-${next}`)?.focus());
  };
  const list = useKeptAsChanged<HTMLUListElement>(draft, kept);
  const { data = [] } = useQuery({
    queryKey: [...listOrganisationsQueryKey(), "all"],
    queryFn: () => everyPage((page) => listOrganisations({ throwOnError: true, query: { page, size: 100 } })),
  });
  const name = (id: string) =>
    data.find((each) => each.id === id)?.name ?? known.find((each) => each.organisationId === id)?.organisationName;
  return (
    <More summary="Keep places for partners" open={kept.length > 0 || Boolean(error)}>
      <ul className="ev-list ev-spaced" ref={list} aria-label="Kept for">
        {kept.map((id) => (
          <li className="ev-row ev-between" key={id}>
            <input type="hidden" name="kept" value={id} />
            <TextInput
              name={`places-${id}`}
              label={`Places for ${name(id) ?? "a partner"}`}
              inputMode="numeric"
              width={4}
              value={known.find((each) => each.organisationId === id)?.places.toString()}
              error={errors[`places-${id}`]}
            />
            <button className="ev-link" type="button" onClick={() => setKept(kept.filter((each) => each !== id))}>
              Take off <span className="govuk-visually-hidden">{name(id)}</span>
            </button>
          </li>
        ))}
      </ul>
      <FormGroup name="partner" label="Add an organisation" error={error}>
        <select className="govuk-select" id="partner" value={next} onChange={(event) => setNext(event.target.value)}>
          <option value="">Choose an organisation</option>
          {data
            .filter(({ id }) => !kept.includes(id))
            .map((each) => (
              <option key={each.id} value={each.id}>
                {each.name}
              </option>
            ))}
        </select>
      </FormGroup>
      <button className="govuk-button govuk-button--secondary" type="button" disabled={!next} onClick={add}>
        Add it
      </button>
    </More>
  );
}
