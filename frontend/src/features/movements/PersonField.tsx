import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { listMovementCandidatesOptions } from "@/api/generated/@tanstack/react-query.gen";
import { useSession } from "@/api/session";
import { FormGroup } from "@/ui/FormGroup";
import { useTyped, type Draft } from "@/ui/drafts";
import { useKeptAsChanged } from "@/ui/useKeptAsChanged";

export type Chosen = { id: string; name: string };

type Props = {
  name: string;
  label: string;
  hint: string;
  organisation: string;
  without: string;
  draft: Draft;
  known?: Chosen | undefined;
  error?: string | undefined;
};

export const asText = ({ id, name }: Chosen) => `${id}|${name}`;

export function asChosen(text: string): Chosen | null {
  const [id = "", name = ""] = text.split("|");
  return id ? { id, name } : null;
}

/** One person of the organisation, found by name. */
export function PersonField({ name, label, hint, organisation, without, draft, known, error }: Props) {
  const [typed = ""] = useTyped(name, [known ? asText(known) : ""]);
  const [chosen, setChosen] = useState(() => asChosen(typed));
  const [words, setWords] = useState("");
  const inside = useKeptAsChanged<HTMLDivElement>(draft, chosen);
  if (chosen)
    return (
      <div className={`govuk-form-group${error ? " govuk-form-group--error" : ""}`} ref={inside} role="group" aria-label={label}>
        <p className="govuk-label">{label}</p>
        {error && <p className="govuk-error-message">{error}</p>}
        <input type="hidden" name={name} value={asText(chosen)} />
        <p className="ev-row">
          <b>{chosen.name}</b>
          <button className="ev-link" id={name} type="button" onClick={() => setChosen(null)}>
            Choose somebody else<span className="govuk-visually-hidden">: {label}</span>
          </button>
        </p>
      </div>
    );
  return (
    <div ref={inside}>
      <FormGroup name={name} label={label} hint={hint} error={error}>
        <input
          className={`govuk-input govuk-input--width-20${error ? " govuk-input--error" : ""}`}
          id={name}
          type="search"
          autoComplete="off"
          maxLength={100}
          aria-describedby={error ? `${name}-hint ${name}-error` : `${name}-hint`}
          value={words}
          onChange={(event) => setWords(event.target.value)}
          onKeyDown={(event) => event.key === "Enter" && event.preventDefault()}
        />
      </FormGroup>
      <Found organisation={organisation} words={words.trim()} without={without} choose={setChosen} />
    </div>
  );
}

type FoundProps = { organisation: string; words: string; without: string; choose: (person: Chosen) => void };

/** Whoever plans it is offered first, because it is often they who take over. */
function Found({ organisation, words, without, choose }: FoundProps) {
  const { me } = useSession();
  const asked = words.length >= 2;
  const { data } = useQuery({
    ...listMovementCandidatesOptions({ path: { id: organisation }, query: { q: words, size: 6 } }),
    enabled: asked,
  });
  const here = me && me.id !== without && me.organisations.some(({ id }) => id === organisation);
  const found = data?.items.filter(({ staff, personId }) => staff && personId !== without) ?? [];
  if (!asked)
    return here ? (
      <p className="ev-spaced-l">
        <button className="ev-link" type="button" onClick={() => choose({ id: me.id, name: me.displayName })}>
          I take it over
        </button>
      </p>
    ) : null;
  return (
    <>
      <p className="ev-quiet ev-spaced" role="status">
        {data && (found.length === 0 ? "Nobody of that name works here." : `${found.length} found`)}
      </p>
      <ul className="ev-list ev-find__list ev-spaced">
        {found.map(({ personId, name, place }) => (
          <li className="ev-row ev-between" key={personId}>
            <span>
              <b>{name}</b> <span className="ev-quiet">{place}</span>
            </span>
            <button className="govuk-button govuk-button--secondary" type="button" onClick={() => choose({ id: personId, name })}>
              Choose <span className="govuk-visually-hidden">{name}</span>
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}
