import type { FrozenCpdRecord } from "@/api/generated";
import { answersOf } from "./answers";

/** One record as it was submitted. */
export function Frozen({ record }: { record: FrozenCpdRecord }) {
  const answers = answersOf(record).filter(({ key, text }) => key !== "title" && text.trim() !== "");
  return (
    <section className="ev-card ev-card--roomy ev-spaced-l" aria-labelledby={`frozen-${record.id}`}>
      <h2 id={`frozen-${record.id}`}>{record.title || "Without a title"}</h2>
      <dl className="ev-stack">
        {answers.map(({ key, label, text }) => (
          <div key={key}>
            <dt>
              <b>{label}</b>
            </dt>
            <dd className="ev-typed">{text}</dd>
          </div>
        ))}
        {record.standards.length > 0 && (
          <div>
            <dt>
              <b>Standards</b>
            </dt>
            <dd>
              <ul className="govuk-list govuk-list--bullet">
                {record.standards.map((standard) => (
                  <li key={standard}>{standard}</li>
                ))}
              </ul>
            </dd>
          </div>
        )}
      </dl>
    </section>
  );
}
