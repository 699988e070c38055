import { describedBy, FormGroup, type Question } from "./FormGroup";
import { useTyped } from "./drafts";

export type Choice = { value: string; name: string; hint?: string | undefined };

type Props = Question & { choices: Choice[]; value?: string | undefined; none?: string };

export function Select({ choices, value, none, ...question }: Props) {
  const { name, error } = question;
  const [typed] = useTyped(name, [value ?? ""]);
  return (
    <FormGroup {...question}>
      <select
        className={`govuk-select${error ? " govuk-select--error" : ""}`}
        id={name}
        name={name}
        defaultValue={typed}
        aria-describedby={describedBy(question)}
      >
        {none !== undefined && <option value="">{none}</option>}
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.name}
          </option>
        ))}
      </select>
    </FormGroup>
  );
}
