import { describedBy, HintAndError, type Question } from "./FormGroup";
import type { Choice } from "./Select";
import { useTyped } from "./drafts";

type Props = Question & {
  kind: "radios" | "checkboxes";
  choices: Choice[];
  values: string[];
  columns?: boolean;
  chosen?: (value: string) => void;
};

/** Radios or checkboxes. The first has the group's name as its id, so that an error can lead to it. */
export function Choices({ kind, choices, values, columns, chosen, ...question }: Props) {
  const { name, label, error } = question;
  const typed = useTyped(name, values);
  return (
    <div className={`govuk-form-group${error ? " govuk-form-group--error" : ""}`}>
      <fieldset className="govuk-fieldset" aria-describedby={describedBy(question)}>
        <legend className="govuk-fieldset__legend">{label}</legend>
        <HintAndError {...question} />
        <div className={`govuk-${kind} govuk-${kind}--small${columns ? " ev-columns" : ""}`}>
          {choices.map(({ value, name: words, hint }, n) => {
            const id = n === 0 ? name : `${name}-${n}`;
            return (
              <div className={`govuk-${kind}__item`} key={value}>
                <input
                  className={`govuk-${kind}__input`}
                  id={id}
                  name={name}
                  type={kind === "radios" ? "radio" : "checkbox"}
                  value={value}
                  defaultChecked={typed.includes(value)}
                  aria-describedby={hint && `${id}-hint`}
                  onChange={() => chosen?.(value)}
                />
                <label className={`govuk-label govuk-${kind}__label`} htmlFor={id}>
                  {words}
                </label>
                {hint && (
                  <div className={`govuk-hint govuk-${kind}__hint`} id={`${id}-hint`}>
                    {hint}
                  </div>
                )}
              </div>
            );
          })}
        </div>
      </fieldset>
    </div>
  );
}
