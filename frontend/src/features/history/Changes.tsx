import { diffWords } from "diff";
import type { VersionContent } from "@/api/generated";
import { fields, inWords } from "./words";

/** What differs between two versions, field by field; inside a text, the words. */
export function Changes({ before, after }: { before: VersionContent; after: VersionContent }) {
  const changed = fields
    .map(([field, name]) => ({ name, old: inWords(before[field]), now: inWords(after[field]) }))
    .filter(({ old, now }) => old !== now);
  if (changed.length === 0)
    return (
      <p className="ev-empty" role="status">
        These two versions say the same.
      </p>
    );
  return (
    <>
      <p className="ev-spaced" role="status">
        {changed.length === 1 ? "1 field differs." : `${changed.length} fields differ.`}
      </p>
      <dl className="ev-diff">
        {changed.map(({ name, old, now }) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>
              <Words old={old} now={now} />
            </dd>
          </div>
        ))}
      </dl>
    </>
  );
}

/** A text that was rewritten altogether is easier to read as two texts than word by word. */
function Words({ old, now }: { old: string; now: string }) {
  const parts = diffWords(old, now);
  const kept = parts.reduce((all, part) => (part.added || part.removed ? all : all + part.value.length), 0);
  const longer = Math.max(old.length, now.length);
  const whole = kept < longer / 4 && longer > 60;
  const shown = whole
    ? [
        { value: old, removed: true, added: false },
        { value: now, removed: false, added: true },
      ]
    : parts;
  return shown
    .filter(({ value }) => value !== "")
    .map(({ value, added, removed }, n) =>
      added ? (
        <ins key={n} className={whole ? "ev-diff__whole" : undefined}>
          <span className="govuk-visually-hidden">Added: </span>
          {value}
          <span className="govuk-visually-hidden"> (end of what was added) </span>
        </ins>
      ) : removed ? (
        <del key={n} className={whole ? "ev-diff__whole" : undefined}>
          <span className="govuk-visually-hidden">Taken out: </span>
          {value}
          <span className="govuk-visually-hidden"> (end of what was taken out) </span>
        </del>
      ) : (
        <span key={n}>{value}</span>
      ),
    );
}
