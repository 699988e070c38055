import type { ReactNode } from "react";

type Props = {
  /** What opens it, and the same for the button unless that says it otherwise. */
  title: string;
  /** Of which of several, for a screen reader. */
  about?: string;
  button?: string;
  busy: boolean;
  act: () => void;
  /** What it brings about. */
  children: ReactNode;
};

/** An act that takes something away: it is opened first, says what it brings about, and is then done. */
export function Sure({ title, about, button = title, busy, act, children }: Props) {
  const of = about && <span className="govuk-visually-hidden">: {about}</span>;
  return (
    <details className="ev-define">
      <summary>
        {title}
        {of}
      </summary>
      {children}
      <p>
        <button className="govuk-button govuk-button--warning" type="button" disabled={busy} onClick={act}>
          {button}
          {of}
        </button>
      </p>
    </details>
  );
}
