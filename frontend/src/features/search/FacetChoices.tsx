import { useState } from "react";
import type { FacetValue } from "@/api/generated";
import { Icon } from "@/ui/Icon";
import type { Filter } from "./asked";

const FEW = 7;

type Props = {
  name: Filter;
  legend: string;
  values: FacetValue[];
  chosen: string[];
  choose: (name: Filter, value: string, chosen: boolean) => void;
};

export function FacetChoices({ name, legend, values, chosen, choose }: Props) {
  const [all, setAll] = useState(false);
  const shown = values.filter((v, n) => all || n < FEW || chosen.includes(v.value));
  return (
    <fieldset className="ev-facet">
      <legend>{legend}</legend>
      {shown.map((v) => (
        <label className="ev-check" key={v.value}>
          <input
            type="checkbox"
            checked={chosen.includes(v.value)}
            onChange={(event) => choose(name, v.value, event.target.checked)}
          />
          {name === "side" && v.value !== "mixed" && (
            <span className={`ev-side ev-side--${v.value}`}>
              <span className="ev-badge__glyph">
                <Icon name={v.value} />
              </span>
            </span>
          )}
          <span>{v.label}</span>
          <span className="n">
            {v.count.toLocaleString("en-GB")}
            <span className="govuk-visually-hidden"> results</span>
          </span>
        </label>
      ))}
      {values.length > FEW && (
        <button className="ev-chip" type="button" aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? "Show fewer" : `Show all ${values.length}`}
          <span className="govuk-visually-hidden"> in {legend}</span>
        </button>
      )}
    </fieldset>
  );
}
