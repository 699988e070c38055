import type { ReactNode } from "react";

export type Question = { name: string; label: string; hint?: string | undefined; error?: string | undefined };

/** What an input is described by, for a screen reader. */
export const describedBy = ({ name, hint, error }: Question) =>
  [hint && `${name}-hint`, error && `${name}-error`].filter(Boolean).join(" ") || undefined;

/** A label, what helps to answer, what was wrong with the answer, and the input. Its id is its name. */
export function FormGroup({ name, label, hint, error, children }: Question & { children: ReactNode }) {
  return (
    <div className={`govuk-form-group${error ? " govuk-form-group--error" : ""}`}>
      <label className="govuk-label" htmlFor={name}>
        {label}
      </label>
      <HintAndError name={name} hint={hint} error={error} />
      {children}
    </div>
  );
}

export function HintAndError({ name, hint, error }: Omit<Question, "label">) {
  return (
    <>
      {hint && (
        <div className="govuk-hint" id={`${name}-hint`}>
          {hint}
        </div>
      )}
      {error && (
        <p className="govuk-error-message" id={`${name}-error`}>
          <span className="govuk-visually-hidden">Error:</span> {error}
        </p>
      )}
    </>
  );
}
