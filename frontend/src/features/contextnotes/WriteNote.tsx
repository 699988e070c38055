import { useMutation, useQueryClient } from "@tanstack/react-query";
import { dropContextNote, writeContextNote, type ContextNote } from "@/api/generated";
import { listContextNotesQueryKey } from "@/api/generated/@tanstack/react-query.gen";
import { asProblem, describe, fieldErrors, ifMatch, isStale } from "@/api/problem";
import { Form } from "@/ui/Form";
import { More } from "@/ui/More";
import { TextArea } from "@/ui/TextArea";
import { useDraft } from "@/ui/drafts";

type Props = { resourceId: string; organisationId: string; note: ContextNote | undefined };

export function WriteNote({ resourceId, organisationId, note }: Props) {
  const draft = useDraft(`here-${organisationId}`);
  const cache = useQueryClient();
  const at = {
    path: { id: resourceId, organisationId },
    headers: note ? ifMatch(note.version) : {},
    throwOnError: true,
  } as const;
  const again = () => cache.invalidateQueries({ queryKey: listContextNotesQueryKey({ path: { id: resourceId } }) });
  const done = {
    onSuccess: () => {
      draft.forget();
      return again();
    },
    onError: (error: unknown) => isStale(error) && again(),
  };
  const write = useMutation({ mutationFn: (text: string) => writeContextNote({ ...at, body: { text } }), ...done });
  const drop = useMutation({ mutationFn: () => dropContextNote(at), ...done });
  const failed = asProblem(write.error ?? drop.error);
  const problem = fieldErrors(write.error).text;
  const name = `text-${organisationId}`;
  return (
    <More summary={note ? "Change the note" : "Write it"} open={draft.kept !== null || failed !== null}>
      <Form name="What it takes to use this here" draft={draft} send={(form) => write.mutate(String(form.get(name) ?? ""))}>
        {failed && !problem && <p role="alert">{describe(failed)}</p>}
        <TextArea
          name={name}
          label="What it takes"
          hint="Rooms, forms, people to ask, what we do differently here. Only people of the organisation read it."
          most={2000}
          value={note?.text}
          error={problem}
        />
        <p className="ev-row">
          <button className="govuk-button" disabled={write.isPending}>
            Save the note
          </button>
          {note && (
            <button
              className="govuk-button govuk-button--secondary"
              type="button"
              disabled={drop.isPending}
              onClick={() => drop.mutate()}
            >
              Take it away
            </button>
          )}
        </p>
      </Form>
    </More>
  );
}
