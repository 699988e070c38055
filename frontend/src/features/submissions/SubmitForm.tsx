import { useQuery } from "@tanstack/react-query";
import { submitCpd, type CpdRecord, type CpdSubmissionInput } from "@/api/generated";
import { listCpdRecordsOptions, listFrameworksOptions } from "@/api/generated/@tanstack/react-query.gen";
import { fieldErrors } from "@/api/problem";
import { Choices } from "@/ui/Choices";
import { ErrorSummary } from "@/ui/ErrorSummary";
import { Form } from "@/ui/Form";
import { Select } from "@/ui/Select";
import { Skeleton } from "@/ui/Skeleton";
import { TextInput } from "@/ui/TextInput";
import { Trouble } from "@/ui/Trouble";
import { day, isoDay, typedDay } from "@/ui/dates";
import { typedIn, useSend } from "@/ui/useSend";

const today = () => typedDay(new Intl.DateTimeFormat("en-CA", { timeZone: "Europe/London" }).format(new Date()));

/** Notes that it was sent, with what else was sent at the same time, and keeps all of it as it is now. */
export function SubmitForm({ record }: { record: CpdRecord }) {
  const rules = useQuery(listFrameworksOptions({ query: { kind: "rule-set", size: 100 } }));
  const others = useQuery(listCpdRecordsOptions({ query: { show: "complete", size: 50 } }));
  const { draft, act } = useSend(
    `submit-${record.id}`,
    (answer: { id: string }) => `/cpd/submissions/${answer.id}`,
    async (body: CpdSubmissionInput, headers) => (await submitCpd({ body, headers, throwOnError: true })).data.summary,
  );
  const error = rules.error ?? others.error;
  if (error) return <Trouble error={error} />;
  if (!rules.data || !others.data) return <Skeleton lines={4} />;
  const more = others.data.items.filter(({ id }) => id !== record.id);
  const errors = fieldErrors(act.error);
  const send = (form: FormData) => {
    const typed = typedIn(form);
    act.mutate({
      ruleSet: typed("ruleSet") ?? "",
      submittedOn: isoDay(typed("submittedOn") ?? ""),
      recordIds: [record.id, ...form.getAll("recordIds").map(String)],
    });
  };
  return (
    <>
      {act.error && <ErrorSummary error={act.error} />}
      <Form name="I submitted this" draft={draft} send={send}>
        <Select
          name="ruleSet"
          label="To whom"
          choices={rules.data.items.map(({ slug, name }) => ({ value: slug, name }))}
          value="social-work-england"
          error={errors.ruleSet}
        />
        <TextInput
          name="submittedOn"
          label="On which day"
          hint="For example, 27 11 2026"
          width={10}
          value={today()}
          error={errors.submittedOn}
        />
        {more.length > 0 && (
          <Choices
            kind="checkboxes"
            name="recordIds"
            label="What else did you submit with it?"
            choices={more.map(({ id, title, happenedOn }) => ({
              value: id,
              name: title,
              hint: happenedOn && day(happenedOn),
            }))}
            values={[]}
            error={errors.recordIds}
          />
        )}
        <p className="govuk-hint">
          We keep a copy as it is now, though you change the record later. Evident sends nothing to a regulator.
        </p>
        <button className="govuk-button" disabled={act.isPending}>
          I submitted this
        </button>
      </Form>
    </>
  );
}
