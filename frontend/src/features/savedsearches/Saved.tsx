import { useMutation } from "@tanstack/react-query";
import { Link } from "react-router";
import { changeSavedSearch, markSavedSearchSeen, type SavedSearch } from "@/api/generated";
import { asProblem, describe, ifMatch } from "@/api/problem";
import { frequencies, inWords, type Frequency } from "./question";

type Props = { saved: SavedSearch; changed: () => void; remove: () => void };

/** One saved search: open it, see how much is new, say how often to hear of it, or let it go. */
export function Saved({ saved, changed, remove }: Props) {
  const often = useMutation({
    mutationFn: (frequency: Frequency) =>
      changeSavedSearch({
        path: { id: saved.id },
        body: { name: saved.name, search: saved.search, frequency },
        headers: ifMatch(saved.version),
        throwOnError: true,
      }),
    onSettled: changed,
  });
  const select = `often-${saved.id}`;
  return (
    <li className="ev-saved">
      <div className="ev-stack ev-tight">
        <h2 className="ev-result__title">
          <Link to={saved.address} onClick={() => void markSavedSearchSeen({ path: { id: saved.id } })}>
            {saved.name}
          </Link>
        </h2>
        <p className="ev-meta">
          {saved.fresh > 0 && (
            <span className="ev-tag ev-tag--good">{saved.fresh < 100 ? `${saved.fresh} new` : "100 or more new"}</span>
          )}
          <span>{inWords(saved.search).join(" · ")}</span>
        </p>
        {often.error && <p role="alert">{describe(asProblem(often.error))}</p>}
      </div>
      <p className="ev-row">
        <label htmlFor={select}>
          Tell me<span className="govuk-visually-hidden"> what is new in {saved.name}</span>
        </label>
        <select
          className="govuk-select"
          id={select}
          value={saved.frequency}
          disabled={often.isPending}
          onChange={(event) => often.mutate(event.target.value as Frequency)}
        >
          {frequencies.map(({ value, name }) => (
            <option key={value} value={value}>
              {name}
            </option>
          ))}
        </select>
        <Link to={`/saved-searches/${saved.id}`}>
          Rename<span className="govuk-visually-hidden">: {saved.name}</span>
        </Link>
        <button className="ev-link" type="button" onClick={remove}>
          Remove<span className="govuk-visually-hidden">: {saved.name}</span>
        </button>
      </p>
    </li>
  );
}
