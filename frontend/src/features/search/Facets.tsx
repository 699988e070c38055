import { useState } from "react";
import { useSearchParams } from "react-router";
import type { Facet } from "@/api/generated";
import { Icon } from "@/ui/Icon";
import { changed, filterNames, filters, type Filter } from "./asked";
import { FacetChoices } from "./FacetChoices";

/** Filters: beside the results when wide, behind one button with a count on a phone. */
export function Facets({ facets }: { facets: Facet[] }) {
  const [search, setSearch] = useSearchParams();
  const [open, setOpen] = useState(false);
  const on = filters.reduce((sum, name) => sum + search.getAll(name).length, 0);
  const choose = (name: Filter, value: string, chosen: boolean) =>
    setSearch(
      changed(search, (next) => (chosen ? next.append(name, value) : next.delete(name, value))),
      { preventScrollReset: true },
    );
  return (
    <aside aria-label="Filters">
      <button
        className="govuk-button govuk-button--secondary ev-facets__toggle ev-block"
        type="button"
        aria-expanded={open}
        aria-controls="facets"
        onClick={() => setOpen(!open)}
      >
        <Icon name="filter" />
        Filter results{on > 0 && ` (${on} on)`}
      </button>
      <div className="ev-facets__panel" id="facets" data-open={open || undefined}>
        {filters.map((name) => {
          const facet = facets.find((f) => f.name === name);
          return facet && facet.values.length > 0 ? (
            <FacetChoices
              key={name}
              name={name}
              legend={filterNames[name]}
              values={facet.values}
              chosen={search.getAll(name)}
              choose={choose}
            />
          ) : null;
        })}
      </div>
    </aside>
  );
}
