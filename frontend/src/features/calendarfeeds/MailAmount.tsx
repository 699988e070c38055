import { useMutation, useQueryClient } from "@tanstack/react-query";
import type { EventMail } from "@/api/generated";
import { chooseMyEventMailMutation, getMyEventMailQueryKey } from "@/api/generated/@tanstack/react-query.gen";
import { fieldErrors } from "@/api/problem";
import { Choices } from "@/ui/Choices";
import { ErrorSummary } from "@/ui/ErrorSummary";
import { Form } from "@/ui/Form";
import { Note } from "@/ui/Note";
import { useDraft } from "@/ui/drafts";

const choices = [
  {
    value: "everything",
    name: "Everything",
    hint: "Confirmations with an entry for your calendar, reminders and how to join, too",
  },
  {
    value: "needed",
    name: "Only what needs me",
    hint: "Places offered to you, changes, cancellations, and what you are asked to approve",
  },
  { value: "none", name: "None", hint: "What happens to your bookings waits for you in your notices" },
];

/** How much mail about learning events somebody gets. */
export function MailAmount({ mail }: { mail: EventMail }) {
  const cache = useQueryClient();
  const draft = useDraft("event-mail");
  const choose = useMutation({
    ...chooseMyEventMailMutation(),
    onSuccess: (saved) => {
      draft.forget();
      cache.setQueryData(getMyEventMailQueryKey(), saved);
    },
  });
  return (
    <section className="ev-stack" aria-labelledby="mail">
      <h2 id="mail">Mail about learning events</h2>
      {choose.error && <ErrorSummary error={choose.error} />}
      {choose.isSuccess && (
        <Note kind="good">
          <span role="status">Saved.</span>
        </Note>
      )}
      <Form
        name="Mail about learning events"
        draft={draft}
        send={(form) => choose.mutate({ body: { amount: form.get("amount") as EventMail["amount"] } })}
      >
        <Choices
          kind="radios"
          name="amount"
          label="Which mails do you want?"
          hint={mail.email ? `Mail goes to ${mail.email}` : "Your account has no email address yet, so nothing is sent"}
          choices={choices}
          values={[mail.amount]}
          error={fieldErrors(choose.error).amount}
        />
        <button className="govuk-button" disabled={choose.isPending}>
          Save
        </button>
      </Form>
    </section>
  );
}
