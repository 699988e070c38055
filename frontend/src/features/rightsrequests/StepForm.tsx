import { stepRightsRequest, type RightsRequest, type RightsRequestStepInput } from "@/api/generated";
import { fieldErrors, ifMatch, isStale } from "@/api/problem";
import { Choices } from "@/ui/Choices";
import { ErrorSummary } from "@/ui/ErrorSummary";
import { Form } from "@/ui/Form";
import { TextArea } from "@/ui/TextArea";
import { typedIn, useSend } from "@/ui/useSend";

const steps: Record<string, { name: string; hint: string }> = {
  start: { name: "We have begun", hint: "The person is told" },
  clarify: { name: "We need to know more", hint: "The clock stops until they answer" },
  reply: { name: "They have told us more", hint: "The clock runs on" },
  extend: { name: "It takes two months longer", hint: "Only within the first month, and with the reason" },
  answer: { name: "It is answered", hint: "The person reads what you write" },
  refuse: { name: "We cannot do it", hint: "With the reason. They are told where they can complain" },
};

const fieldFor = (pointer: string) => (pointer === "/noteGiven" ? "note" : pointer.slice(1));

/** The next step, of those that are possible now. */
export function StepForm({ request }: { request: RightsRequest }) {
  const here = `/admin/privacy/requests/${request.id}?organisation=${request.organisationId}`;
  const { draft, act, round } = useSend("step", here, (body: RightsRequestStepInput) =>
    stepRightsRequest({ path: { id: request.id }, headers: ifMatch(request.version), body, throwOnError: true }),
  );
  const errors = fieldErrors(act.error, fieldFor);
  const choices = request.allowed.flatMap((value) => {
    const step = steps[value];
    return step ? [{ value, ...step }] : [];
  });
  const read = (form: FormData) => {
    const typed = typedIn(form);
    return { step: typed("step"), note: typed("note") } as RightsRequestStepInput;
  };
  return (
    <section aria-labelledby="next">
      {act.error && (
        <ErrorSummary error={act.error} fieldFor={fieldFor}>
          {isStale(act.error) && (
            <p>Somebody has taken it a step on meanwhile. It has been read again: look at it above before you go on.</p>
          )}
        </ErrorSummary>
      )}
      <h2 id="next" className="ev-spaced">
        The next step
      </h2>
      <Form key={round} name="The next step" draft={draft} send={(form) => act.mutate(read(form))}>
        <Choices kind="radios" name="step" label="What has happened?" choices={choices} values={[]} error={errors.step} />
        <TextArea
          name="note"
          label="What do you tell the person?"
          hint={`${request.requesterName} reads this. Write nothing about anybody else.`}
          most={4000}
          error={errors.note}
        />
        <button className="govuk-button" disabled={act.isPending}>
          Save
        </button>
      </Form>
    </section>
  );
}
