import type { Visits } from "@/api/generated";
import { monthsBetween } from "./period";

/** Three numbers, each with what it counts. */
export function AtAGlance({ visits }: { visits: Visits }) {
  const months = monthsBetween(visits.from, visits.to);
  return (
    <section className="ev-grid ev-grid--3" aria-label="At a glance">
      <Figure
        n={visits.visits}
        words={visits.visits === 1 ? "visit by our people" : "visits by our people"}
        counts={visits.definition}
      />
      <Figure
        n={Math.round(visits.visits / months)}
        words="a month on average"
        counts="Visits in the period, divided by its months."
      />
      <Figure
        n={visits.outside}
        words="by readers who had not signed in"
        counts="Visits to what is public by anyone, of any organisation or none. They are not part of the other numbers."
      />
    </section>
  );
}

function Figure({ n, words, counts }: { n: number; words: string; counts: string }) {
  return (
    <div className="ev-stat ev-card">
      <p className="ev-stat__n">{n.toLocaleString("en-GB")}</p>
      <p className="ev-stat__l">{words}</p>
      <details className="ev-define">
        <summary>
          What this counts <span className="govuk-visually-hidden">({words})</span>
        </summary>
        <p>{counts}</p>
      </details>
    </div>
  );
}
