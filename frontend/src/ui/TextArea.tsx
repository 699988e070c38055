import { useState } from "react";
import { describedBy, FormGroup, type Question } from "./FormGroup";
import { useTyped } from "./drafts";

type Props = Question & {
  value?: string | undefined;
  rows?: number;
  most?: number;
  /** Told what is in it with each change. */
  typing?: (text: string) => void;
};

/** A longer text. Says how much room is left when it gets short, and never cuts what is typed. */
export function TextArea({ value, rows = 4, most, typing, ...question }: Props) {
  const { name, error } = question;
  const [typed = ""] = useTyped(name, [value ?? ""]);
  const [length, setLength] = useState(typed.length);
  const left = (most ?? Infinity) - length;
  return (
    <FormGroup {...question}>
      <textarea
        className={`govuk-textarea${error ? " govuk-textarea--error" : ""}`}
        id={name}
        name={name}
        rows={rows}
        defaultValue={typed}
        aria-describedby={[describedBy(question), most && `${name}-left`].filter(Boolean).join(" ") || undefined}
        onChange={({ target }) => {
          setLength(target.value.length);
          typing?.(target.value);
        }}
      />
      {most !== undefined && (
        <p
          className={left < 0 ? "govuk-error-message" : "govuk-hint"}
          id={`${name}-left`}
          aria-live={left < most / 10 ? "polite" : "off"}
        >
          {left < 0
            ? `${(-left).toLocaleString("en-GB")} characters too many`
            : `${left.toLocaleString("en-GB")} characters left`}
        </p>
      )}
    </FormGroup>
  );
}
