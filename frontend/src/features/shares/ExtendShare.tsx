import { useMutation, useQueryClient } from "@tanstack/react-query";
import { changeShare, type Share } from "@/api/generated";
import { asProblem, describe, fieldErrors, ifMatch, isStale } from "@/api/problem";
import { Choices } from "@/ui/Choices";
import { Form } from "@/ui/Form";
import { More } from "@/ui/More";
import { TextInput } from "@/ui/TextInput";
import { isoDay, typedDay } from "@/ui/dates";
import { useDraft } from "@/ui/drafts";

/** How long, and whether they may write: changed while it lasts. */
export function ExtendShare({ share }: { share: Share }) {
  const draft = useDraft(`share-${share.id}`);
  const cache = useQueryClient();
  const change = useMutation({
    mutationFn: (form: FormData) =>
      changeShare({
        path: { id: share.id },
        headers: ifMatch(share.version),
        body: {
          purpose: share.purpose === "approval" ? "other" : share.purpose,
          mayComment: form.get(`comments-${share.id}`) === "yes",
          until: isoDay(String(form.get(`until-${share.id}`) ?? "")),
        },
        throwOnError: true,
      }),
    onSuccess: () => {
      draft.forget();
      return cache.invalidateQueries();
    },
    onError: (error) => isStale(error) && cache.invalidateQueries(),
  });
  const problem = asProblem(change.error);
  const wrong = fieldErrors(change.error).until;
  return (
    <More summary={`Change how long for ${share.withName}`} open={draft.kept !== null || problem !== null}>
      <Form name={`Change how long for ${share.withName}`} draft={draft} send={change.mutate}>
        {problem && !wrong && <p role="alert">{describe(problem)}</p>}
        <TextInput
          name={`until-${share.id}`}
          label="Until which day?"
          hint="For example, 31 1 2027. A year from today at most."
          width={10}
          value={typedDay(share.until)}
          error={wrong}
        />
        <Choices
          kind="checkboxes"
          name={`comments-${share.id}`}
          label="May they write to you about it?"
          choices={[{ value: "yes", name: "Yes" }]}
          values={share.mayComment ? ["yes"] : []}
        />
        <button className="govuk-button" disabled={change.isPending}>
          Save
        </button>
      </Form>
    </More>
  );
}
