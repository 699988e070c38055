import { Link } from "react-router";
import type { NetworkMember } from "@/api/generated";
import { fieldErrors } from "@/api/problem";
import { ErrorSummary } from "@/ui/ErrorSummary";
import { Form } from "@/ui/Form";
import { Select } from "@/ui/Select";
import { TextInput } from "@/ui/TextInput";
import { asChoices } from "@/ui/choices";
import type { Draft } from "@/ui/drafts";

type Props = {
  draft: Draft;
  back: string;
  error: unknown;
  busy: boolean;
  send: (form: FormData) => void;
  organisations?: { id: string; name: string }[];
  known?: NetworkMember;
};

/** "/period/endInOrder" is about the last day. */
const fieldFor = (pointer: string) => {
  const name = pointer.split("/").at(-1) ?? "";
  return name === "endInOrder" ? "endsOn" : name === "period" ? "startsOn" : name;
};

export function NetworkMemberForm({ draft, back, error, busy, send, organisations, known }: Props) {
  const errors = fieldErrors(error, fieldFor);
  return (
    <>
      {error != null && <ErrorSummary error={error} fieldFor={fieldFor} />}
      <Form name="Whom it looks after" draft={draft} send={send}>
        <div className="ev-narrow">
          {organisations && (
            <Select
              name="memberId"
              label="Organisation"
              none="Choose an organisation"
              choices={asChoices(organisations)}
              error={errors.memberId}
            />
          )}
          <TextInput name="startsOn" label="First day" type="date" width={10} value={known?.startsOn} error={errors.startsOn} />
          <TextInput
            name="endsOn"
            label="Last day (optional)"
            hint="Leave it empty while no end is known"
            type="date"
            width={10}
            value={known?.endsOn}
            error={errors.endsOn}
          />
          <p className="ev-row">
            <button className="govuk-button" disabled={busy}>
              Save
            </button>
            <Link to={back} onClick={draft.forget}>
              Cancel
            </Link>
          </p>
        </div>
      </Form>
    </>
  );
}
