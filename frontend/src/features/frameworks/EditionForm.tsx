import type { FrameworkVersion, FrameworkVersionInput } from "@/api/generated";
import type { FieldErrors } from "@/api/problem";
import { Form } from "@/ui/Form";
import { TextArea } from "@/ui/TextArea";
import { TextInput } from "@/ui/TextInput";
import type { Draft } from "@/ui/drafts";
import { ItemRows } from "./ItemRows";
import { RuleFields } from "./RuleFields";
import { idsIn, inputOf } from "./editionInput";

type Props = {
  edition: FrameworkVersion;
  draft: Draft;
  errors: FieldErrors;
  busy: boolean;
  send: (body: FrameworkVersionInput, ids: string[]) => void;
};

/** A draft as its keeper writes it. */
export function EditionForm({ edition, draft, errors, busy, send }: Props) {
  const ruleSet = edition.kind === "rule-set";
  return (
    <Form name="Edition" draft={draft} send={(form) => send(inputOf(form, ruleSet), idsIn(form, ruleSet))}>
      <TextInput name="label" label="What the edition is called" value={edition.edition.label} error={errors.label} />
      <TextInput name="source" label="Where it comes from" value={edition.source} error={errors.source} />
      <TextInput name="sourceUrl" label="Address of the source" type="url" value={edition.sourceUrl} error={errors.sourceUrl} />
      <TextArea name="note" label="Note for readers (optional)" most={2000} value={edition.note} error={errors.note} />
      {edition.rules ? (
        <RuleFields rules={edition.rules} draft={draft} errors={errors} />
      ) : (
        <>
          <TextArea
            name="levels"
            label="Levels (optional)"
            hint="One a line, the first reached first"
            value={edition.levels.join("\n")}
            error={errors.levels}
          />
          <ItemRows items={edition.items} draft={draft} errors={errors} />
        </>
      )}
      <button className="govuk-button" disabled={busy}>
        Save the draft
      </button>
    </Form>
  );
}
