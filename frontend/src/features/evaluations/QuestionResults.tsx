import type { CSSProperties } from "react";
import type { EvaluationQuestionResults } from "@/api/generated";
import { Chart } from "@/ui/Chart";
import { bands, levels } from "./words";

/** One question: how people answered it, as bars, as a sentence and as a table; or what they wrote. */
export function QuestionResults({ question: q }: { question: EvaluationQuestionResults }) {
  if (q.form === "text") return <Written question={q} />;
  return (
    <Chart title={q.question} says={says(q)} table={<Table question={q} />} counts={counts(q.level)}>
      <ul className="ev-bars" aria-hidden="true">
        {q.bands.map(({ band, people }) => (
          <li key={band}>
            <span>{bands[band]}</span>
            <b>{people ?? "fewer than 5, or hidden"}</b>
            <Bar people={people} most={Math.max(1, ...q.bands.map((each) => each.people ?? 0))} />
          </li>
        ))}
      </ul>
    </Chart>
  );
}

function Bar({ people, most }: { people: number | undefined; most: number }) {
  if (people === undefined) return <span className="ev-bar ev-bar--few" />;
  return (
    <span className="ev-bar">
      <i style={{ "--v": `${(100 * people) / most}%` } as CSSProperties} />
    </span>
  );
}

function says({ mean, bands: all }: EvaluationQuestionResults): string {
  if (all.length === 0) return "Fewer than 5 people have answered this.";
  const unknown = all.find(({ band }) => band === "dont-know")?.people;
  return [
    mean === undefined ? "Fewer than 5 people gave a number." : `On average ${mean} of 5.`,
    unknown ? `${unknown} don’t know.` : "",
  ]
    .join(" ")
    .trim();
}

const counts = (level: number) =>
  `Level ${level} of Kirkpatrick’s four: ${levels[level]?.toLowerCase()}. People who chose a number from 0 to 5, in three bands, and those who said that they don’t know. Counts below five are hidden, and so is a count that would give one away.`;

function Table({ question: { question, bands: all } }: { question: EvaluationQuestionResults }) {
  return (
    <table className="ev-table">
      <caption>{question}</caption>
      <thead>
        <tr>
          <th scope="col">Answer</th>
          <th scope="col" className="num">
            People
          </th>
        </tr>
      </thead>
      <tbody>
        {all.map(({ band, people }) => (
          <tr key={band}>
            <th scope="row">{bands[band]}</th>
            <td className="num">{people ?? "fewer than 5, or hidden"}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Written({ question: { question, texts } }: { question: EvaluationQuestionResults }) {
  return (
    <section className="ev-card ev-card--roomy ev-stack">
      <h2>{question}</h2>
      {texts.length === 0 && <p className="ev-quiet">Nobody has written anything.</p>}
      <ul className="ev-list ev-written">
        {texts.map((text, n) => (
          <li key={n}>“{text}”</li>
        ))}
      </ul>
    </section>
  );
}
