import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import type { SearchHit } from "@/api/generated";
import { searchOptions } from "@/api/generated/@tanstack/react-query.gen";
import { Badge } from "./Badge";
import { FormGroup } from "./FormGroup";
import { Meta } from "./Meta";
import type { Rows } from "./useRows";

const titleOf = (hit: SearchHit) => hit.title.map(({ text }) => text).join("");

/** Finds resources in the hub, to add them to the rows. What is typed here is not part of the form. */
export function FindResource({ rows, error }: { rows: Rows; error?: string | undefined }) {
  const [words, setWords] = useState("");
  const asked = words.trim().length >= 3;
  const { data } = useQuery({ ...searchOptions({ query: { q: words.trim(), size: 6 } }), enabled: asked });
  return (
    <div className="ev-find">
      <FormGroup name="find" label="Add from the hub" hint="Type a few words of its title or topic" error={error}>
        <input
          className="govuk-input"
          id="find"
          type="search"
          autoComplete="off"
          maxLength={400}
          aria-describedby={error ? "find-hint find-error" : "find-hint"}
          value={words}
          onChange={(event) => setWords(event.target.value)}
          onKeyDown={(event) => event.key === "Enter" && event.preventDefault()}
        />
      </FormGroup>
      <p className="govuk-visually-hidden" role="status">
        {asked && data && `${data.items.length} found`}
      </p>
      {asked && data?.items.length === 0 && <p className="ev-quiet">Nothing with these words is open to you.</p>}
      {asked && (
        <ul className="ev-list ev-find__list">
          {data?.items.map((hit) => (
            <Found key={hit.id} hit={hit} rows={rows} />
          ))}
        </ul>
      )}
    </div>
  );
}

function Found({ hit, rows }: { hit: SearchHit; rows: Rows }) {
  const title = titleOf(hit);
  return (
    <li className="ev-between ev-row">
      <div className="ev-find__what">
        <p>
          <b>{title}</b>
        </p>
        <div className="ev-row">
          <Badge side={hit.side} />
          <Meta minutes={hit.minutes} kind={hit.kind.name} access={hit.access} />
        </div>
      </div>
      {rows.isHere(hit.id) ? (
        <span className="ev-tag ev-tag--good">Added</span>
      ) : (
        <button className="govuk-button govuk-button--secondary" type="button" onClick={() => rows.add({ id: hit.id, title })}>
          Add<span className="govuk-visually-hidden">: {title}</span>
        </button>
      )}
    </li>
  );
}
