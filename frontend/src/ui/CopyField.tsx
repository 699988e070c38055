import { useState } from "react";
import { HintAndError } from "./FormGroup";

type Props = { name: string; label: string; hint?: string; text: string; rows?: number };

/** A text to take elsewhere. It can be selected and copied by hand as well. */
export function CopyField({ name, label, hint, text, rows = 1 }: Props) {
  const [copied, setCopied] = useState("");
  return (
    <div className="govuk-form-group">
      <label className="govuk-label" htmlFor={name}>
        {label}
      </label>
      <HintAndError name={name} hint={hint} error={undefined} />
      <textarea
        className="govuk-textarea ev-copyfield"
        id={name}
        rows={rows}
        readOnly
        value={text}
        aria-describedby={hint ? `${name}-hint` : undefined}
        onFocus={(event) => event.target.select()}
      />
      <p className="ev-row">
        <button
          className="govuk-button govuk-button--secondary"
          type="button"
          onClick={() => void navigator.clipboard.writeText(text).then(() => setCopied(text))}
        >
          Copy <span className="govuk-visually-hidden">{label}</span>
        </button>
        <span role="status">{copied === text ? "Copied" : ""}</span>
      </p>
    </div>
  );
}
