import type { Saver, Stored } from "@/ui/saving";
import type { Typed } from "@/ui/drafts";
import { blank, differences, together, type Difference } from "./answers";
import { questions } from "./words";

type Props = { saver: Saver; theirs: Stored; labels: (id: string) => string };

/** It was saved elsewhere while it was written here. Both are shown, and the person decides; nothing is overwritten. */
export function Compare({ saver, theirs, labels }: Props) {
  const mine = saver.typed();
  const different = differences(mine, theirs.typed, saver.base());
  const decide = (form: FormData) => {
    const next: Typed = { ...mine };
    for (const { name, fields } of different) {
      const chosen = form.get(`keep-${name}`);
      for (const field of fields) {
        if (chosen === "theirs") next[field] = theirs.typed[field] ?? [];
        if (chosen === "both") next[field] = together(mine[field], theirs.typed[field], name);
      }
    }
    saver.choose(next);
  };
  return (
    <section className="ev-card ev-card--raised ev-stack ev-spaced-l" aria-labelledby="two">
      <h2 id="two" tabIndex={-1}>
        This piece was changed in two places
      </h2>
      <p>
        Another tab or device saved it after you opened it here. Nothing is lost and nothing was overwritten. Choose what to keep
        where they differ.
      </p>
      <form
        className="ev-stack"
        aria-label="Choose what to keep"
        onSubmit={(event) => {
          event.preventDefault();
          decide(new FormData(event.currentTarget));
        }}
      >
        {different.map((each) => (
          <Both key={each.name} difference={each} labels={labels} />
        ))}
        <div className="ev-row">
          <button className="govuk-button" type="submit">
            Keep what I chose
          </button>
          <button className="govuk-button govuk-button--secondary" type="button" onClick={() => saver.apart(blank)}>
            Keep mine as a piece of its own
          </button>
        </div>
      </form>
    </section>
  );
}

function Both({ difference, labels }: { difference: Difference; labels: (id: string) => string }) {
  const { name, text, guess } = difference;
  const words = (typed: string) => (name === "standard" ? typed.split("\n").map(labels).join("\n") : typed) || "Nothing";
  const ways = [
    ["mine", "Keep what is here"],
    ["theirs", "Keep what was saved elsewhere"],
    ...(text ? [["both", "Keep both"] as const] : []),
  ] as const;
  return (
    <fieldset className="govuk-fieldset ev-both">
      <legend className="govuk-fieldset__legend govuk-fieldset__legend--s">{questions[name]}</legend>
      <div className="ev-both__texts">
        <div>
          <h3>Here</h3>
          <p className="ev-pretext">{words(difference.mine)}</p>
        </div>
        <div>
          <h3>Saved elsewhere</h3>
          <p className="ev-pretext">{words(difference.theirs)}</p>
        </div>
      </div>
      <div className="govuk-radios govuk-radios--small govuk-radios--inline">
        {ways.map(([way, label]) => (
          <div className="govuk-radios__item" key={way}>
            <input
              className="govuk-radios__input"
              type="radio"
              id={`keep-${name}-${way}`}
              name={`keep-${name}`}
              value={way}
              defaultChecked={way === guess}
            />
            <label className="govuk-label govuk-radios__label" htmlFor={`keep-${name}-${way}`}>
              {label}
            </label>
          </div>
        ))}
      </div>
    </fieldset>
  );
}
