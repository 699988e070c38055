import { Link, useSearchParams } from "react-router";
import type { Facet } from "@/api/generated";
import { Icon } from "@/ui/Icon";
import { changed, filters } from "./asked";

/** What is filtered by, each to be taken off, and the order. */
export function ResultsBar({ facets }: { facets: Facet[] }) {
  const [search, setSearch] = useSearchParams();
  const label = (name: string, value: string) =>
    facets.find((f) => f.name === name)?.values.find((v) => v.value === value)?.label ?? value;
  return (
    <div className="ev-row ev-between ev-spaced">
      <p className="ev-chips">
        {filters.flatMap((name) =>
          search.getAll(name).map((value) => (
            <Link className="ev-chip" key={name + value} to={`?${changed(search, (next) => next.delete(name, value))}`}>
              <Icon name="cross" />
              <span className="govuk-visually-hidden">Take off</span> {label(name, value)}
            </Link>
          )),
        )}
      </p>
      <p className="ev-row">
        <label htmlFor="sort">Sort by</label>
        <select
          className="govuk-select"
          id="sort"
          value={search.get("sort") ?? "relevance"}
          onChange={(event) => setSearch(changed(search, (next) => next.set("sort", event.target.value)))}
        >
          <option value="relevance">Best match</option>
          <option value="newest">Newest</option>
          <option value="shortest">Shortest</option>
        </select>
      </p>
    </div>
  );
}
