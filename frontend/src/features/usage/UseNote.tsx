import { useMutation, useQueryClient } from "@tanstack/react-query";
import type { MyUse, UseInput } from "@/api/generated";
import { getUsesQueryKey, sayUsedMutation } from "@/api/generated/@tanstack/react-query.gen";
import { fieldErrors } from "@/api/problem";
import { Choices } from "@/ui/Choices";
import { ErrorSummary } from "@/ui/ErrorSummary";
import { Form } from "@/ui/Form";
import { More } from "@/ui/More";
import { TextArea } from "@/ui/TextArea";
import { useDraft } from "@/ui/drafts";
import { contextName } from "./contexts";

const readers = [
  { value: "me", name: "Only me" },
  { value: "organisation", name: "My organisation, without my name" },
];

/** A note on how it went, once somebody has said what they used it for. */
export function UseNote({ resourceId, use }: { resourceId: string; use: MyUse }) {
  const { context } = use;
  const cache = useQueryClient();
  const path = { id: resourceId, context };
  const draft = useDraft(`use-${context}`);
  const save = useMutation({
    ...sayUsedMutation(),
    onSuccess: () => {
      draft.forget();
      return cache.invalidateQueries({ queryKey: getUsesQueryKey({ path: { id: resourceId } }) });
    },
  });
  const named = (field: string) => `${field}-${context}`;
  const errors = fieldErrors(save.error, (pointer) => named(pointer.slice(1)));
  return (
    <More summary={`${contextName(context)}: ${use.note ? "my note" : "add a note"}`} open={draft.kept !== null || save.isError}>
      {save.error && <ErrorSummary error={save.error} fieldFor={(pointer) => named(pointer.slice(1))} />}
      <Form
        name={`Note on ${contextName(context)}`}
        draft={draft}
        send={(form) =>
          save.mutate({
            path,
            body: {
              note: String(form.get(named("note")) ?? ""),
              visibility: form.get(named("visibility")) as UseInput["visibility"],
            },
          })
        }
      >
        <TextArea
          name={named("note")}
          label="How it went"
          hint="Leave out anything that could tell who a family is"
          rows={3}
          most={500}
          value={use.note}
          error={errors[named("note")]}
        />
        <Choices
          kind="radios"
          name={named("visibility")}
          label="Who can read it?"
          choices={readers}
          values={[use.visibility]}
          error={errors[named("visibility")]}
        />
        <p className="ev-row">
          <button className="govuk-button govuk-button--secondary" disabled={save.isPending}>
            Save note
          </button>
          <span role="status">{save.isSuccess && "Saved"}</span>
        </p>
      </Form>
    </More>
  );
}
