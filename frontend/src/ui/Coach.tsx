import { useEffect, useState } from "react";
import { hintsFor, type Hint, type Reflection } from "./coach";

const QUIET = 3000;
const OFF = "evident-coach-off";

/** Says once the person pauses what would make it stronger, at most two things at a time. Never in the way. */
export function Coach({ said }: { said: Reflection }) {
  const [hints, setHints] = useState<Hint[]>([]);
  const [off, setOff] = useState(() => localStorage.getItem(OFF) !== null);
  const text = JSON.stringify(said);
  useEffect(() => {
    const later = setTimeout(() => setHints(hintsFor(JSON.parse(text) as Reflection)), QUIET);
    return () => clearTimeout(later);
  }, [text]);
  const turn = (isOff: boolean) => {
    if (isOff) localStorage.setItem(OFF, "1");
    else localStorage.removeItem(OFF);
    setOff(isOff);
  };
  if (off)
    return (
      <p className="ev-quiet">
        The coach is off.{" "}
        <button className="ev-link" type="button" onClick={() => turn(false)}>
          Turn it on
        </button>
      </p>
    );
  return (
    <section className="ev-card ev-coach" aria-labelledby="coach">
      <h2 className="govuk-heading-s" id="coach">
        Coach
      </h2>
      <div aria-live="polite">
        {hints.length === 0 && <p className="ev-quiet">Nothing to suggest. Hints come when you pause.</p>}
        {hints.slice(0, 2).map((hint) => (
          <Advice hint={hint} key={hint.key} />
        ))}
      </div>
      <p className="govuk-hint">Simple rules in your browser, no AI. You need not follow them.</p>
      <button className="ev-link" type="button" onClick={() => turn(true)}>
        Turn the coach off
      </button>
    </section>
  );
}

function Advice({ hint }: { hint: Hint }) {
  return (
    <div className="ev-coach__hint">
      <p className="govuk-body govuk-!-font-weight-bold">{hint.title}</p>
      <p>{hint.why}</p>
      <details className="govuk-details">
        <summary className="govuk-details__summary">
          <span className="govuk-details__summary-text">
            Show an example<span className="govuk-visually-hidden">: {hint.title}</span>
          </span>
        </summary>
        <div className="govuk-details__text">
          <p>
            <b>Before:</b> “{hint.before}”
          </p>
          <p>
            <b>After:</b> “{hint.after}”
          </p>
        </div>
      </details>
      <a href={`#${hint.field}`}>Go to the answer</a>
    </div>
  );
}
