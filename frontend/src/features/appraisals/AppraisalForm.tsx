import { useState } from "react";
import { Link } from "react-router";
import type { Appraisal, AppraisalQuestion, Resource } from "@/api/generated";
import { fieldErrors } from "@/api/problem";
import { Choices } from "@/ui/Choices";
import { ErrorSummary } from "@/ui/ErrorSummary";
import { Form } from "@/ui/Form";
import { Page } from "@/ui/Page";
import { TextArea } from "@/ui/TextArea";
import { TextInput } from "@/ui/TextInput";
import { useDraft } from "@/ui/drafts";
import { answers, parts } from "./answers";
import { fieldIn, useAppraise } from "./useAppraise";

const about = ["quality", "relevance", "limits"] as const;

type Props = { resource: Resource; organisationId: string; questions: AppraisalQuestion[]; card: Appraisal | undefined };

export function AppraisalForm({ resource, organisationId, questions, card }: Props) {
  const draft = useDraft("appraisal");
  const appraise = useAppraise(resource.id, organisationId, card?.version, draft.forget);
  const [sent, setSent] = useState<FormData | null>(null);
  const fieldFor = fieldIn(questions, sent);
  const errors = fieldErrors(appraise.error, fieldFor);
  return (
    <Page title={`Appraise ${resource.title}`} refused={appraise.isError}>
      {appraise.error && <ErrorSummary error={appraise.error} fieldFor={fieldFor} />}
      <h1 className="ev-spaced">Appraise a resource</h1>
      <p className="ev-lead ev-spaced-l">{resource.title}</p>
      <Form
        name="Appraisal"
        draft={draft}
        send={(form) => {
          setSent(form);
          appraise.mutate({ form, questions });
        }}
      >
        <div className="ev-form">
          {about.map((part) => (
            <section className="ev-form__section" key={part}>
              <h2>{parts[part]}</h2>
              <div>
                {questions
                  .filter((question) => question.about === part)
                  .map((question) => (
                    <Question
                      key={question.key}
                      question={question}
                      given={card?.answers.find((each) => each.question === question.key)}
                      errors={errors}
                    />
                  ))}
              </div>
            </section>
          ))}
          <section className="ev-form__section">
            <h2>In all</h2>
            <div>
              <TextArea
                name="careful"
                label="What to be careful about (optional)"
                most={1000}
                value={card?.careful}
                error={errors.careful}
              />
            </div>
          </section>
          <p className="ev-row">
            <button className="govuk-button" disabled={appraise.isPending}>
              Save the appraisal
            </button>
            <Link to={`/resources/${resource.id}`} onClick={draft.forget}>
              Cancel
            </Link>
          </p>
        </div>
      </Form>
    </Page>
  );
}

type QuestionProps = {
  question: AppraisalQuestion;
  given: Appraisal["answers"][number] | undefined;
  errors: Partial<Record<string, string>>;
};

function Question({ question: { key, text }, given, errors }: QuestionProps) {
  return (
    <div className="ev-question">
      <Choices kind="radios" name={key} label={text} choices={answers} values={given ? [given.answer] : []} error={errors[key]} />
      <TextInput name={`${key}-why`} label="Why, in a line (optional)" value={given?.why} error={errors[`${key}-why`]} />
    </div>
  );
}
