import type { TeamDetail } from "@/api/generated";
import { fieldErrors } from "@/api/problem";
import { ErrorSummary } from "@/ui/ErrorSummary";
import { Form } from "@/ui/Form";
import { Select } from "@/ui/Select";
import { TextInput } from "@/ui/TextInput";
import { asChoices } from "@/ui/choices";
import type { Draft } from "@/ui/drafts";

type Props = {
  draft: Draft;
  known?: TeamDetail;
  areas?: { id: string; name: string }[];
  error: unknown;
  busy: boolean;
  send: (form: FormData) => void;
};

/** A team's name and, once it is there, the service area it is in. */
export function TeamForm({ draft, known, areas = [], error, busy, send }: Props) {
  const errors = fieldErrors(error);
  return (
    <>
      {error != null && <ErrorSummary error={error} />}
      <Form name="Team" draft={draft} send={send}>
        <div className="ev-narrow">
          <TextInput name="name" label="Name" value={known?.name} error={errors.name} />
          {areas.length > 1 && (
            <Select
              name="serviceAreaId"
              label="Service area"
              hint="When a team moves, its people move along. They see what is meant for the new area, and no longer what is meant for the old one."
              choices={asChoices(areas)}
              value={known?.serviceAreaId}
              error={errors.serviceAreaId}
            />
          )}
          <button className="govuk-button" disabled={busy}>
            Save
          </button>
        </div>
      </Form>
    </>
  );
}
