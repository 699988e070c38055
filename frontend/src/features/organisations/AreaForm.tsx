import { fieldErrors } from "@/api/problem";
import type { ServiceAreaDetail } from "@/api/generated";
import { Choices } from "@/ui/Choices";
import { ErrorSummary } from "@/ui/ErrorSummary";
import { Form } from "@/ui/Form";
import { TextInput } from "@/ui/TextInput";
import type { Draft } from "@/ui/drafts";

type Props = {
  draft: Draft;
  known?: ServiceAreaDetail;
  error: unknown;
  busy: boolean;
  send: (form: FormData) => void;
};

export function AreaForm({ draft, known, error, busy, send }: Props) {
  return (
    <>
      {error != null && <ErrorSummary error={error} />}
      <Form name="Service area" draft={draft} send={send}>
        <div className="ev-narrow">
          <TextInput name="name" label="Name" value={known?.name} error={fieldErrors(error).name} />
          <Choices
            kind="radios"
            name="socialCare"
            label="What does it do?"
            choices={[
              { value: "yes", name: "Social care" },
              { value: "no", name: "Work beside social care", hint: "Such as libraries, housing or customer services" },
            ]}
            values={[known?.socialCare === false ? "no" : "yes"]}
          />
          <button className="govuk-button" disabled={busy}>
            Save
          </button>
        </div>
      </Form>
    </>
  );
}
