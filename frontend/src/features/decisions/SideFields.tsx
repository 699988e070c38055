import { useState } from "react";
import type { FieldErrors } from "@/api/problem";
import { Badge, sideNames } from "@/ui/Badge";
import { Select } from "@/ui/Select";
import { TextArea } from "@/ui/TextArea";
import { useTyped } from "@/ui/drafts";
import { SourceField } from "./SourceField";
import { kinds, relevances, strengths, type SideOf } from "./words";

type Props = { side: SideOf; prompt: string; errors: FieldErrors; changed: () => void };

/** One side of the triangle: what speaks for it, piece by piece, or why there is nothing. */
export function SideFields({ side, prompt, errors, changed }: Props) {
  const known = useTyped(`ev-${side}`, []);
  const [keys, setKeys] = useState(known.length > 0 ? known : [`${side}-0`]);
  const next = `${side}-${Math.max(-1, ...keys.map((key) => Number(key.split("-")[1]))) + 1}`;
  const take = (key: string) => {
    setKeys(keys.length > 1 ? keys.filter((each) => each !== key) : [next]);
    requestAnimationFrame(() => {
      changed();
      document.getElementById(`more-${side}`)?.focus();
    });
  };
  const name = sideNames[side];
  return (
    <section className={`ev-card ev-side ev-side--${side} ev-sidecard`} aria-labelledby={`side-${side}`}>
      <h2 id={`side-${side}`} className="ev-spaced">
        <Badge side={side} large />
      </h2>
      {keys.map((key, n) => (
        <Piece
          key={key}
          id={key}
          n={n + 1}
          side={side}
          prompt={prompt}
          errors={errors}
          changed={changed}
          take={() => take(key)}
        />
      ))}
      <p>
        <button
          className="govuk-button govuk-button--secondary"
          type="button"
          id={`more-${side}`}
          onClick={() => setKeys([...keys, next])}
        >
          Add more<span className="govuk-visually-hidden">: {name}</span>
        </button>
      </p>
      <TextArea
        name={`missing-${side}`}
        label="Or, if there is nothing, say why"
        hint="A side left empty needs a reason. Whoever reads the decision sees it."
        rows={2}
        most={1000}
        error={errors[`missing-${side}`]}
      />
    </section>
  );
}

type PieceProps = Props & { id: string; n: number; take: () => void };

function Piece({ id, n, side, prompt, errors, changed, take }: PieceProps) {
  return (
    <fieldset className="govuk-fieldset ev-piece-of">
      <legend className="govuk-visually-hidden">
        {sideNames[side]} {n}
      </legend>
      <input type="hidden" name={`ev-${side}`} value={id} />
      <TextArea
        name={`text-${id}`}
        label={n === 1 ? prompt : "What else?"}
        hint="No names and no case numbers."
        rows={3}
        most={2000}
        error={errors[`text-${id}`]}
      />
      <SourceField name={`link-${id}`} error={errors[`link-${id}`]} changed={changed} />
      <details className="ev-define">
        <summary>
          What kind, how strong, and its limits
          <span className="govuk-visually-hidden">
            : {sideNames[side]} {n}
          </span>
        </summary>
        <Select
          name={`kind-${id}`}
          label="What kind is it?"
          none="Choose a kind"
          choices={kinds[side]}
          error={errors[`kind-${id}`]}
        />
        <div className="ev-row ev-row--top">
          <Select name={`strength-${id}`} label="How strong is it?" none="Not said" choices={strengths} />
          <Select name={`relevance-${id}`} label="How close to this?" none="Not said" choices={relevances} />
        </div>
        <TextArea name={`limits-${id}`} label="Its limits" rows={2} most={1000} error={errors[`limits-${id}`]} />
      </details>
      <p>
        <button className="ev-link" type="button" onClick={take}>
          Take this off
          <span className="govuk-visually-hidden">
            : {sideNames[side]} {n}
          </span>
        </button>
      </p>
    </fieldset>
  );
}
