import { useQuery } from "@tanstack/react-query";
import { Link, useParams } from "react-router";
import {
  removeLearningGoal,
  reviseLearningGoal,
  setLearningGoal,
  type LearningGoal,
  type LearningGoalInput,
} from "@/api/generated";
import { getLearningGoalOptions } from "@/api/generated/@tanstack/react-query.gen";
import { fieldErrors, ifMatch } from "@/api/problem";
import { Choices } from "@/ui/Choices";
import { ErrorSummary } from "@/ui/ErrorSummary";
import { Form } from "@/ui/Form";
import { Page } from "@/ui/Page";
import { Skeleton } from "@/ui/Skeleton";
import { TextArea } from "@/ui/TextArea";
import { TextInput } from "@/ui/TextInput";
import { Trouble } from "@/ui/Trouble";
import { isoDay, typedDay } from "@/ui/dates";
import { typedIn, useSend } from "@/ui/useSend";

const PLAN = "/cpd/plan";

export function NewGoalPage() {
  return <GoalForm title="Set a goal" goal={undefined} />;
}

export function GoalPage() {
  const { id = "" } = useParams();
  const { data, error, refetch } = useQuery({ ...getLearningGoalOptions({ path: { id } }), staleTime: 0 });
  if (data) return <GoalForm title="Change a goal" goal={data} key={data.version} />;
  return <Page title="Change a goal">{error ? <Trouble error={error} retry={() => void refetch()} /> : <Skeleton />}</Page>;
}

function GoalForm({ title, goal }: { title: string; goal: LearningGoal | undefined }) {
  const { draft, act } = useSend("goal", PLAN, async (body: LearningGoalInput, once) =>
    goal
      ? reviseLearningGoal({ path: { id: goal.id }, headers: ifMatch(goal.version), body, throwOnError: true })
      : setLearningGoal({ headers: once, body, throwOnError: true }),
  );
  const remove = useSend("remove", PLAN, async () => removeLearningGoal({ path: { id: goal?.id ?? "" }, throwOnError: true }));
  const errors = fieldErrors(act.error);
  const send = (form: FormData) => {
    const typed = typedIn(form);
    const due = typed("dueOn");
    act.mutate({
      aim: typed("aim") ?? "",
      dueOn: due && isoDay(due),
      progress: typed("progress"),
      state: (typed("state") ?? "open") as LearningGoalInput["state"],
    });
  };
  return (
    <Page title={title}>
      <p>
        <Link to={PLAN}>My plan</Link>
      </p>
      <h1 className="ev-spaced">{title}</h1>
      {act.error && <ErrorSummary error={act.error} />}
      {remove.act.error && <ErrorSummary error={remove.act.error} />}
      <Form draft={draft} name={title} send={send}>
        <TextArea name="aim" label="What do you mean to learn?" rows={3} most={1000} value={goal?.aim} error={errors.aim} />
        <TextInput
          name="dueOn"
          label="By when?"
          hint="If there is a day. For example, 27 3 2027"
          width={10}
          value={goal?.dueOn && typedDay(goal.dueOn)}
          error={errors.dueOn}
        />
        {goal && (
          <>
            <TextArea
              name="progress"
              label="How far are you?"
              rows={5}
              most={4000}
              value={goal.progress}
              error={errors.progress}
            />
            <Choices
              kind="radios"
              name="state"
              label="Where does it stand?"
              choices={[
                { value: "open", name: "Still open" },
                { value: "met", name: "Met" },
                { value: "dropped", name: "Dropped, which is fine" },
              ]}
              values={[goal.state]}
              error={errors.state}
            />
          </>
        )}
        <p className="ev-row">
          <button className="govuk-button" disabled={act.isPending}>
            Save
          </button>
          {goal && (
            <button
              className="govuk-button govuk-button--secondary"
              type="button"
              disabled={remove.act.isPending}
              onClick={() => remove.act.mutate(undefined)}
            >
              Remove it
            </button>
          )}
        </p>
      </Form>
    </Page>
  );
}
