import type { Typed } from "@/ui/drafts";
import { readingOf, type Hint } from "@/ui/plainWords";
import { TextArea } from "@/ui/TextArea";
import { MOST, one } from "./answers";

const TARGET = 11;

/** The decision for the family. How hard it is to read is measured here in the browser, and told nobody. */
export function PlainField({ typed, error }: { typed: Typed; error: string | undefined }) {
  return (
    <>
      <TextArea
        name="plainVersion"
        label="Plain version for the family"
        hint="Say “you” and “we”. Short sentences, and the reason. It can be printed as a letter."
        rows={8}
        most={MOST.plainVersion ?? 0}
        error={error}
      />
      <HowHard text={one(typed, "plainVersion")} />
    </>
  );
}

export function HowHard({ text }: { text: string }) {
  const reading = readingOf(text);
  if (!reading) return null;
  const { from, to, hints } = reading;
  const good = to <= TARGET;
  return (
    <div className="ev-card ev-card--soft ev-stack ev-howhard">
      <p>
        <span className={`ev-tag ${good ? "ev-tag--good" : "ev-tag--warn"}`}>
          Reading age {from === to ? `about ${from}` : `${from} to ${to}`}
        </span>{" "}
        {good ? "Easy enough for most people." : `Aim for ${TARGET} or under.`}
      </p>
      <p className="ev-small ev-quiet">
        By two measures, Flesch-Kincaid and SMOG, which look at the length of sentences and words. They are a guide: ask somebody
        to read it too.
      </p>
      {hints.length > 0 && (
        <ul className="ev-list">
          {hints.slice(0, 8).map((hint) => (
            <li key={hint.kind + hint.about}>{said(hint)}</li>
          ))}
        </ul>
      )}
    </div>
  );
}

function said({ kind, says, about }: Hint) {
  if (kind === "trade") return says;
  return `${says} It begins “${about.split(" ").slice(0, 6).join(" ")}”.`;
}
