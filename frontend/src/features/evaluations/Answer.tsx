import { useMutation, useQueryClient } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { Link } from "react-router";
import { answerEvaluation, type Evaluation, type EvaluationAnswer, type EvaluationAnswerInput } from "@/api/generated";
import { fieldErrors, ifMatch } from "@/api/problem";
import { ErrorSummary } from "@/ui/ErrorSummary";
import { Form } from "@/ui/Form";
import { Note } from "@/ui/Note";
import { Page } from "@/ui/Page";
import { Select } from "@/ui/Select";
import { TextArea } from "@/ui/TextArea";
import { useDraft } from "@/ui/drafts";
import { Scale } from "./Scale";
import { answerInput, fieldIn, known } from "./input";
import { eventMoment } from "@/ui/eventTimes";
import { stageLead, stages } from "./words";

type Props = { evaluation: Evaluation; mine: EvaluationAnswer | undefined; heading: ReactNode };

/** The questions of one stage, and what was answered so far. */
export function Answer({ evaluation: e, mine, heading }: Props) {
  const draft = useDraft(`evaluate-${e.stage}`);
  const cache = useQueryClient();
  const keep = useMutation({
    mutationFn: (body: EvaluationAnswerInput) =>
      answerEvaluation({ path: { id: e.id }, body, headers: mine ? ifMatch(mine.version) : {}, throwOnError: true }),
    onSuccess: async () => {
      draft.forget();
      await cache.invalidateQueries();
    },
  });
  const errors = fieldErrors(keep.error, fieldIn(e.questions));
  return (
    <Page title={`${stages[e.stage]}: ${e.eventTitle}`} refused={keep.error !== null}>
      {keep.error && <ErrorSummary error={keep.error} fieldFor={fieldIn(e.questions)} />}
      {heading}
      {e.answered ? <Thanks evaluation={e} /> : <p className="ev-lead ev-spaced">{stageLead[e.stage]}</p>}
      <p className="ev-quiet ev-spaced-l">
        Your answers are yours. Those who run the event see counts of five people or more, and what you write without your name.
        {e.stage === "follow-up" && " Whoever you name as your manager sees these answers with your name."}
      </p>
      <Form draft={draft} name="Your answers" send={(form) => keep.mutate(answerInput(form, e.questions))}>
        {e.questions.map((question) =>
          question.form === "scale" ? (
            <Scale key={question.key} question={question} value={known(mine, question.key)} error={errors[question.key]} />
          ) : (
            <TextArea
              key={question.key}
              name={question.key}
              label={`${question.question} (optional)`}
              value={known(mine, question.key)}
              most={2000}
              error={errors[question.key]}
            />
          ),
        )}
        {e.stage === "follow-up" && e.managers.length > 0 && (
          <Select
            name="managerId"
            label="Who did you answer it with? (optional)"
            value={mine?.managerId}
            none="Nobody"
            choices={e.managers.map(({ id, name }) => ({ value: id, name }))}
            error={errors.managerId}
          />
        )}
        <p className="ev-row">
          <button className="govuk-button" disabled={keep.isPending}>
            {mine ? "Save my answers" : "Send my answers"}
          </button>
          <Link to={`/events/${e.eventId}`}>Not now</Link>
        </p>
      </Form>
    </Page>
  );
}

function Thanks({ evaluation: { closesAt } }: { evaluation: Evaluation }) {
  return (
    <div className="ev-spaced-l" role="status">
      <Note kind="good">
        <p>Thank you. We ask no more. {closesAt && `You can change your answers until ${eventMoment(closesAt)}.`}</p>
      </Note>
    </div>
  );
}
