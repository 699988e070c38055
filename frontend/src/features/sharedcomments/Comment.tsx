import { useMutation, useQueryClient } from "@tanstack/react-query";
import { deleteSharedComment, reviseSharedComment, type SharedComment } from "@/api/generated";
import { asProblem, describe, fieldErrors, ifMatch } from "@/api/problem";
import { Form } from "@/ui/Form";
import { More } from "@/ui/More";
import { Sure } from "@/ui/Sure";
import { TextArea } from "@/ui/TextArea";
import { day } from "@/ui/dates";
import { useDraft } from "@/ui/drafts";

const time = new Intl.DateTimeFormat("en-GB", { hour: "2-digit", minute: "2-digit", timeZone: "Europe/London" });
const at = (moment: string) => `${day(moment)}, ${time.format(new Date(moment))}`;

export function Comment({ comment }: { comment: SharedComment }) {
  return (
    <li>
      <p className="ev-small ev-quiet">
        <b>{comment.mine ? "You" : comment.authorName}</b>, <time dateTime={comment.createdAt}>{at(comment.createdAt)}</time>
        {comment.editedAt && " (changed)"}
      </p>
      <p className="ev-pretext">{comment.text}</p>
      {comment.allowed.length > 0 && <Change comment={comment} />}
    </li>
  );
}

/** For a quarter of an hour, in which one finds one's own slips. */
function Change({ comment }: { comment: SharedComment }) {
  const draft = useDraft(`comment-${comment.id}`);
  const cache = useQueryClient();
  const path = { id: comment.id };
  const done = {
    onSuccess: () => {
      draft.forget();
      return cache.invalidateQueries();
    },
  };
  const revise = useMutation({
    mutationFn: (text: string) =>
      reviseSharedComment({ path, headers: ifMatch(comment.version), body: { text }, throwOnError: true }),
    ...done,
  });
  const drop = useMutation({ mutationFn: () => deleteSharedComment({ path, throwOnError: true }), ...done });
  const problem = asProblem(revise.error ?? drop.error);
  const wrong = fieldErrors(revise.error).text;
  const name = `text-${comment.id}`;
  return (
    <>
      <More summary="Change what you wrote" open={draft.kept !== null || problem !== null}>
        <Form name="Change what you wrote" draft={draft} send={(form) => revise.mutate(String(form.get(name) ?? ""))}>
          {problem && !wrong && <p role="alert">{problem.detail ?? describe(problem)}</p>}
          <TextArea name={name} label="What you wrote" value={comment.text} most={4000} error={wrong} />
          <button className="govuk-button" disabled={revise.isPending}>
            Save
          </button>
        </Form>
      </More>
      <Sure title="Delete it" about={comment.text.slice(0, 40)} busy={drop.isPending} act={() => drop.mutate()}>
        <p>It is gone for both of you.</p>
      </Sure>
    </>
  );
}
