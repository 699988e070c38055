import type { ComponentProps } from "react";
import { describedBy, FormGroup, type Question } from "./FormGroup";
import { useTyped } from "./drafts";

type Props = Question &
  Pick<ComponentProps<"input">, "inputMode" | "type" | "autoComplete" | "spellCheck"> & {
    value?: string | undefined;
    width?: number;
  };

export function TextInput({ value, width, name, label, hint, error, ...input }: Props) {
  const [typed] = useTyped(name, [value ?? ""]);
  return (
    <FormGroup name={name} label={label} hint={hint} error={error}>
      <input
        className={`govuk-input${width ? ` govuk-input--width-${width}` : ""}${error ? " govuk-input--error" : ""}`}
        id={name}
        name={name}
        type="text"
        aria-describedby={describedBy({ name, label, hint, error })}
        defaultValue={typed}
        {...input}
      />
    </FormGroup>
  );
}
