import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import type { SearchHit } from "@/api/generated";
import { searchOptions } from "@/api/generated/@tanstack/react-query.gen";
import { asProblem, describe } from "@/api/problem";
import { Meta } from "@/ui/Meta";
import { More } from "@/ui/More";
import { sectionName } from "@/ui/topicWords";
import type { Act } from "./act";
import { addItem, placeOf, type Section } from "./edits";

type Props = { section: Section; all: Section[]; act: Act };

const title = (hit: SearchHit) => hit.title.map(({ text }) => text).join("");

/** Finds a resource in the hub and places it at the end of a section. */
export function AddItem({ section, all, act }: Props) {
  const [typed, setTyped] = useState("");
  const [q, setQ] = useState("");
  const found = useQuery({ ...searchOptions({ query: { q, size: 6 } }), enabled: q !== "" });
  const id = `section-${section.key}-find`;
  return (
    <More summary={`Add to ${sectionName(section)}`} open={false}>
      <label className="govuk-label" htmlFor={id}>
        What to add to {sectionName(section)}
      </label>
      <div className="ev-row">
        <input
          className="govuk-input govuk-!-width-one-half"
          id={id}
          type="search"
          autoComplete="off"
          value={typed}
          placeholder="Words of its title"
          onChange={(event) => setTyped(event.target.value)}
          onKeyDown={(event) => {
            if (event.key !== "Enter") return;
            event.preventDefault();
            setQ(typed.trim());
          }}
        />
        <button className="govuk-button govuk-button--secondary" type="button" onClick={() => setQ(typed.trim())}>
          Find <span className="govuk-visually-hidden">for {sectionName(section)}</span>
        </button>
      </div>
      <p className="ev-small" role="status">
        {found.error && describe(asProblem(found.error))}
        {found.data && (found.data.total === 0 ? `Nothing found for “${q}”.` : `${found.data.total} found.`)}
      </p>
      <ul className="ev-pagedesk__found">
        {found.data?.items.map((hit) => (
          <Found key={hit.id} hit={hit} place={placeOf(all, hit.id)} add={() => act(...added(all, section, hit, id))} />
        ))}
      </ul>
    </More>
  );
}

function added(all: Section[], section: Section, hit: SearchHit, focus: string): Parameters<Act> {
  const resource = {
    kind: "resource",
    id: hit.id,
    title: title(hit),
    address: `/resources/${hit.id}`,
    summary: "",
    side: hit.side,
  };
  const item = { resourceId: hit.id, resource, ofCore: false, hidden: false, pinned: false };
  return [addItem(all, section.key, item), `Added ${title(hit)} to ${sectionName(section)}`, focus];
}

function Found({ hit, place, add }: { hit: SearchHit; place: Section | undefined; add: () => void }) {
  return (
    <li>
      <div className="ev-tight">
        <b>{title(hit)}</b>
        <Meta minutes={hit.minutes} kind={hit.kind.name} access={hit.access} />
      </div>
      {place ? (
        <span className="ev-quiet">In {sectionName(place)}</span>
      ) : (
        <button className="govuk-button govuk-button--secondary" type="button" onClick={add}>
          Add <span className="govuk-visually-hidden">{title(hit)}</span>
        </button>
      )}
    </li>
  );
}
