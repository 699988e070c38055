import { describedBy, FormGroup, type Question } from "./FormGroup";

export function FileInput(question: Question) {
  return (
    <FormGroup {...question}>
      <input
        className={`govuk-file-upload${question.error ? " govuk-file-upload--error" : ""}`}
        id={question.name}
        name={question.name}
        type="file"
        aria-describedby={describedBy(question)}
      />
    </FormGroup>
  );
}
