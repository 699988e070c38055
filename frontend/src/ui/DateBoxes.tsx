import { HintAndError } from "./FormGroup";
import { useTyped } from "./drafts";

type Props = { name: string; label: string; hint?: string; error?: string | undefined; value?: string | undefined };

/** A day in three boxes. The first is where an error leads. */
export function DateBoxes({ name, label, hint, error, value }: Props) {
  const [year = "", month = "", day = ""] = (value ?? "").slice(0, 10).split("-");
  const described = [hint && `${name}-day-hint`, error && `${name}-day-error`].filter(Boolean).join(" ") || undefined;
  return (
    <div className={`govuk-form-group${error ? " govuk-form-group--error" : ""}`}>
      <fieldset className="govuk-fieldset" role="group" aria-describedby={described}>
        <legend className="govuk-fieldset__legend">{label}</legend>
        <HintAndError name={`${name}-day`} hint={hint} error={error} />
        <div className="govuk-date-input">
          <Box name={`${name}-day`} label="Day" width={2} value={day && String(Number(day))} wrong={Boolean(error)} />
          <Box name={`${name}-month`} label="Month" width={2} value={month && String(Number(month))} wrong={Boolean(error)} />
          <Box name={`${name}-year`} label="Year" width={4} value={year} wrong={Boolean(error)} />
        </div>
      </fieldset>
    </div>
  );
}

type BoxProps = { name: string; label: string; width: number; value: string; wrong: boolean };

function Box({ name, label, width, value, wrong }: BoxProps) {
  const [typed] = useTyped(name, [value]);
  return (
    <div className="govuk-date-input__item">
      <div className="govuk-form-group">
        <label className="govuk-label govuk-date-input__label" htmlFor={name}>
          {label}
        </label>
        <input
          className={`govuk-input govuk-date-input__input govuk-input--width-${width}${wrong ? " govuk-input--error" : ""}`}
          id={name}
          name={name}
          type="text"
          inputMode="numeric"
          autoComplete="off"
          defaultValue={typed}
        />
      </div>
    </div>
  );
}
