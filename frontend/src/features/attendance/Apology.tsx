import { useMutation, useQueryClient } from "@tanstack/react-query";
import { sendApology, takeBackApology } from "@/api/generated";
import { fieldErrors } from "@/api/problem";
import { ErrorSummary } from "@/ui/ErrorSummary";
import { Form } from "@/ui/Form";
import { TextArea } from "@/ui/TextArea";
import { useDraft } from "@/ui/drafts";
import { typedIn } from "@/ui/useSend";

/** For who has a place and cannot come: it is noted, and the place stays theirs. */
export function Apology({ eventId }: { eventId: string }) {
  const path = { id: eventId };
  const cache = useQueryClient();
  const draft = useDraft("apology");
  const send = useMutation({
    mutationFn: (comment: string | undefined) => sendApology({ path, body: comment ? { comment } : {}, throwOnError: true }),
    onSuccess: () => (draft.forget(), cache.invalidateQueries()),
  });
  const takeBack = useMutation({
    mutationFn: () => takeBackApology({ path, throwOnError: true }),
    onSuccess: () => (send.reset(), cache.invalidateQueries()),
  });
  if (send.isSuccess) {
    return (
      <p role="status">
        Your apologies are noted.{" "}
        <button className="ev-link" type="button" onClick={() => takeBack.mutate()}>
          I can come after all
        </button>
      </p>
    );
  }
  return (
    <details className="ev-define">
      <summary>I cannot come</summary>
      {send.error && <ErrorSummary error={send.error} />}
      <Form draft={draft} name="Apologies" send={(form) => send.mutate(typedIn(form)("comment"))}>
        <TextArea
          name="comment"
          label="Why not (optional)"
          hint="Whoever runs the event reads it, and nobody else. To give your place to somebody else, cancel your booking instead."
          rows={2}
          most={500}
          error={fieldErrors(send.error).comment}
        />
        <button className="govuk-button govuk-button--secondary" disabled={send.isPending}>
          Send apologies
        </button>
      </Form>
    </details>
  );
}
