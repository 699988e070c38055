import { useQuery } from "@tanstack/react-query";
import { Link, useParams } from "react-router";
import { tickMyTask, type TickInput } from "@/api/generated";
import { getMyReadinessOptions } from "@/api/generated/@tanstack/react-query.gen";
import { fieldErrors } from "@/api/problem";
import { ErrorSummary } from "@/ui/ErrorSummary";
import { Form } from "@/ui/Form";
import { ForPerson } from "@/ui/ForPerson";
import { Skeleton } from "@/ui/Skeleton";
import { TextInput } from "@/ui/TextInput";
import { Trouble } from "@/ui/Trouble";
import { isoDay, typedDay } from "@/ui/dates";
import { typedIn, useSend } from "@/ui/useSend";

const title = "When did you do it?";

/** On which day somebody did what renewal asks for beside CPD. */
export function TaskPage() {
  return (
    <ForPerson title={title}>
      <Day />
    </ForPerson>
  );
}

function Day() {
  const { ruleSet = "", task = "" } = useParams();
  const { data, error, refetch } = useQuery(getMyReadinessOptions());
  const send = useSend(`tick-${ruleSet}-${task}`, "/cpd/readiness", (body: TickInput) =>
    tickMyTask({ path: { ruleSet, task }, body, throwOnError: true }),
  );
  if (error && !data) return <Trouble error={error} retry={() => void refetch()} />;
  if (!data) return <Skeleton lines={4} />;
  const set = data.ruleSets.find((each) => each.ruleSet === ruleSet);
  const asked = set?.requirements.find(({ key, kind }) => key === task && kind === "task");
  if (!set || !asked)
    return (
      <div className="ev-empty">
        <h1 className="govuk-heading-l">There is no such task</h1>
        <Link to="/cpd/readiness">See what is asked of you</Link>
      </div>
    );
  const errors = fieldErrors(send.act.error);
  return (
    <>
      {send.act.error && <ErrorSummary error={send.act.error} />}
      <h1 className="ev-spaced">{title}</h1>
      <p className="ev-lead ev-spaced-l">{asked.words}</p>
      <Form name={title} draft={send.draft} send={(form) => send.act.mutate({ doneOn: isoDay(typedIn(form)("doneOn") ?? "") })}>
        <TextInput
          name="doneOn"
          label="Day"
          hint="For example, 2 11 2026"
          width={10}
          value={asked.doneOn && typedDay(asked.doneOn)}
          error={errors.doneOn}
        />
        <button className="govuk-button" disabled={send.act.isPending}>
          Save
        </button>
      </Form>
    </>
  );
}
