import { useEffect, useState } from "react";
import { identifiersIn, reasons, type Identifier } from "./identifiers";
import { Note } from "./Note";

const QUIET = 1200;

type Props = {
  /** The id of the text field that it is about. */
  of: string;
  text: string;
};

/** Below a text field: what may say who somebody is, once the person pauses. It never stops anybody. */
export function Identifiers({ of, text }: Props) {
  const [found, setFound] = useState<Identifier[]>([]);
  const [known, setKnown] = useState<string[]>([]);
  useEffect(() => {
    const later = setTimeout(() => setFound(identifiersIn(text)), QUIET);
    return () => clearTimeout(later);
  }, [text]);
  const said = onceEach(found).filter((each) => !known.includes(each.text));
  return (
    <div aria-live="polite">
      {said.length > 0 && (
        <Note kind="warn">
          <p className="govuk-body govuk-!-font-weight-bold">
            {said.length === 1 ? "One thing here may say who somebody is" : `${said.length} things here may say who somebody is`}
          </p>
          <ul className="govuk-list ev-identifiers">
            {said.map((each) => (
              <li key={each.text}>
                <b>{each.text}</b> {reasons[each.kind]}{" "}
                <span className="ev-identifiers__acts">
                  <button className="ev-link" type="button" onClick={() => goTo(of, each)}>
                    Go to it<span className="govuk-visually-hidden">: {each.text}</span>
                  </button>{" "}
                  <button className="ev-link" type="button" onClick={() => setKnown([...known, each.text])}>
                    It says nobody<span className="govuk-visually-hidden">: {each.text}</span>
                  </button>
                </span>
              </li>
            ))}
          </ul>
          <p className="govuk-hint">Only your browser looked. You can save it as it is.</p>
        </Note>
      )}
    </div>
  );
}

function onceEach(found: Identifier[]) {
  return found.filter((each, n) => found.findIndex((other) => other.text === each.text) === n);
}

function goTo(field: string, { at, text }: Identifier) {
  const area = document.getElementById(field) as HTMLTextAreaElement | HTMLInputElement | null;
  area?.focus();
  area?.setSelectionRange(at, at + text.length);
}
