import { HintAndError } from "@/ui/FormGroup";
import { useTyped } from "@/ui/drafts";
import type { EvaluationQuestion } from "@/api/generated";

type Props = { question: EvaluationQuestion; value: string; error?: string | undefined };

/** 0 to 5, and a real "don't know" that stands apart from the middle. */
export function Scale({ question: { key, question, low, high }, value, error }: Props) {
  const [typed] = useTyped(key, [value]);
  const hint = low && high ? `0 is “${low}”, 5 is “${high}”` : undefined;
  const described = [hint && `${key}-hint`, error && `${key}-error`].filter(Boolean).join(" ") || undefined;
  return (
    <div className={`govuk-form-group${error ? " govuk-form-group--error" : ""}`}>
      <fieldset className="govuk-fieldset" aria-describedby={described}>
        <legend className="govuk-fieldset__legend">{question}</legend>
        <HintAndError name={key} hint={hint} error={error} />
        <div className="govuk-radios govuk-radios--small govuk-radios--inline ev-scale">
          {["0", "1", "2", "3", "4", "5", "dont-know"].map((choice, n) => (
            <div className="govuk-radios__item" key={choice}>
              <input
                className="govuk-radios__input"
                type="radio"
                id={n === 0 ? key : `${key}-${choice}`}
                name={key}
                value={choice}
                defaultChecked={typed === choice}
              />
              <label className="govuk-label govuk-radios__label" htmlFor={n === 0 ? key : `${key}-${choice}`}>
                {choice === "dont-know" ? "Don’t know" : choice}
              </label>
            </div>
          ))}
        </div>
      </fieldset>
    </div>
  );
}
