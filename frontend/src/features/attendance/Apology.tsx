import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { sendApology, takeBackApology, type ApologyInput } from "@/api/generated";
import { listMyAttendanceOptions } from "@/api/generated/@tanstack/react-query.gen";
import { fieldErrors } from "@/api/problem";
import { Done } from "@/ui/Done";
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
  const { data } = useQuery(listMyAttendanceOptions({ query: { size: 100 } }));
  const act = useMutation({
    mutationFn: async (apology: ApologyInput | null) => {
      await (apology ? sendApology({ path, body: apology, throwOnError: true }) : takeBackApology({ path, throwOnError: true }));
    },
    onSuccess: () => (draft.forget(), cache.invalidateQueries()),
  });
  const noted = data?.items.find((each) => each.eventId === eventId)?.how;
  if (!data || (noted && noted !== "excused")) return null;
  const done = act.variables ? "Your apologies are noted." : "Good. You are expected.";
  return (
    <div className="ev-stack">
      {act.error && <ErrorSummary error={act.error} />}
      <Done words={act.isSuccess ? done : undefined} />
      {noted ? (
        <p>
          {!act.isSuccess && "You sent apologies. Your place is kept. "}
          <button className="ev-link" type="button" disabled={act.isPending} onClick={() => act.mutate(null)}>
            I can come after all
          </button>
        </p>
      ) : (
        <details className="ev-define">
          <summary>I cannot come</summary>
          <Form draft={draft} name="Apologies" send={(form) => act.mutate(apologyOf(form))}>
            <TextArea
              name="comment"
              label="Why not (optional)"
              hint="Whoever runs the event reads it, and nobody else. To give your place to somebody else, cancel your booking instead."
              rows={2}
              most={500}
              error={fieldErrors(act.error).comment}
            />
            <button className="govuk-button govuk-button--secondary" disabled={act.isPending}>
              Send apologies
            </button>
          </Form>
        </details>
      )}
    </div>
  );
}

function apologyOf(form: FormData): ApologyInput {
  const comment = typedIn(form)("comment");
  return comment ? { comment } : {};
}
