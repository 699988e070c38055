import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { Link, useNavigate, useParams } from "react-router";
import { getEvaluation, reviseEvaluation, type Evaluation, type EvaluationInput } from "@/api/generated";
import { listEvaluationsOptions } from "@/api/generated/@tanstack/react-query.gen";
import { fieldErrors } from "@/api/problem";
import { Choices } from "@/ui/Choices";
import { ErrorSummary } from "@/ui/ErrorSummary";
import { Form } from "@/ui/Form";
import { Page } from "@/ui/Page";
import { Refused } from "@/ui/Refused";
import { Select } from "@/ui/Select";
import { Skeleton } from "@/ui/Skeleton";
import { TextInput } from "@/ui/TextInput";
import { Trouble } from "@/ui/Trouble";
import { useDraft } from "@/ui/drafts";
import { useOpened } from "@/ui/useOpened";
import { questionsInput, fieldOf, spare } from "./questions";
import { levels, stages } from "./words";

/** What is asked at one stage of an event, for whoever runs it to put in their own words. */
export function QuestionsPage() {
  const { id = "", stage = "" } = useParams();
  const { data, error, refetch } = useQuery(listEvaluationsOptions({ path: { id } }));
  const evaluation = data?.items.find((each) => each.stage === stage);
  if (evaluation?.allowed.includes("edit")) return <Edit evaluation={evaluation} />;
  return (
    <Page title="What is asked">
      {error && <Trouble error={error} retry={() => void refetch()} />}
      {!error && !data && <Skeleton />}
      {data && <Refused />}
    </Page>
  );
}

function Edit({ evaluation: known }: { evaluation: Evaluation }) {
  const path = { id: known.id };
  const { opened: e, change } = useOpened(known, async () => (await getEvaluation({ path, throwOnError: true })).data);
  const draft = useDraft("questions");
  const cache = useQueryClient();
  const navigate = useNavigate();
  const back = `/events/${e.eventId}/evaluations?show=${e.stage}`;
  const saving = useMutation({
    mutationFn: (body: EvaluationInput) => change((headers) => reviseEvaluation({ path, body, headers, throwOnError: true })),
    onSuccess: async () => {
      draft.forget();
      await navigate(back);
      await cache.invalidateQueries();
    },
  });
  const errors = fieldErrors(saving.error, fieldOf);
  const rows = [...e.questions, ...spare(e.questions)];
  return (
    <Page title={`What is asked: ${stages[e.stage]}`} refused={saving.error !== null}>
      {saving.error && <ErrorSummary error={saving.error} fieldFor={fieldOf} />}
      <p className="ev-eyebrow">{e.eventTitle}</p>
      <h1 className="ev-spaced-l">What is asked: {stages[e.stage].toLowerCase()}</h1>
      <Form draft={draft} name="What is asked" send={(form) => saving.mutate(questionsInput(form, rows))}>
        <Choices
          kind="radios"
          name="wanted"
          label="Are people asked at this stage?"
          choices={[
            { value: "yes", name: "Yes" },
            { value: "no", name: "No" },
          ]}
          values={[e.wanted ? "yes" : "no"]}
        />
        {rows.map((row, n) => (
          <fieldset className="govuk-fieldset ev-form__section ev-question" key={row.key}>
            <legend className="govuk-fieldset__legend">{`Question ${n + 1}`}</legend>
            <div>
              <TextInput
                name={`question-${n}`}
                label="Question"
                hint="Leave it empty to leave it out"
                value={row.question}
                error={errors[`question-${n}`]}
              />
              <Select
                name={`level-${n}`}
                label="About"
                value={String(row.level)}
                choices={[1, 2, 3, 4].map((level) => ({ value: String(level), name: `${levels[level]} (level ${level})` }))}
              />
              <Select
                name={`form-${n}`}
                label="Answered with"
                value={row.form}
                choices={[
                  { value: "scale", name: "0 to 5, or don’t know" },
                  { value: "text", name: "Their own words" },
                ]}
              />
            </div>
          </fieldset>
        ))}
        <p className="ev-row">
          <button className="govuk-button" disabled={saving.isPending}>
            Save
          </button>
          <Link to={back} onClick={draft.forget}>
            Cancel
          </Link>
        </p>
      </Form>
    </Page>
  );
}
