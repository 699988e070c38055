import { Link } from "react-router";
import type { VisitMarker, VisitMarkerInput } from "@/api/generated";
import { fieldErrors, isStale } from "@/api/problem";
import { organisationsWhere } from "@/api/rights";
import { useSession } from "@/api/session";
import { Choices } from "@/ui/Choices";
import { ErrorSummary } from "@/ui/ErrorSummary";
import { Form } from "@/ui/Form";
import { Select } from "@/ui/Select";
import { TextInput } from "@/ui/TextInput";
import type { Draft } from "@/ui/drafts";

type Props = {
  title: string;
  known?: VisitMarker;
  draft: Draft;
  error: unknown;
  busy: boolean;
  send: (body: VisitMarkerInput) => void;
};

const kinds = [
  { value: "launch", name: "Launch" },
  { value: "campaign", name: "Campaign" },
  { value: "change", name: "Another change" },
];

export function MarkerForm({ title, known, draft, error, busy, send }: Props) {
  const errors = fieldErrors(error);
  return (
    <>
      {error != null && (
        <ErrorSummary error={error}>
          {isStale(error) && <p>Somebody else has changed it. Open it again before you go on.</p>}
        </ErrorSummary>
      )}
      <h1 className="ev-spaced">{title}</h1>
      <p className="ev-lead ev-spaced-l">A day that matters, so that visits before and after it can be compared.</p>
      <Form name={title} draft={draft} send={(form) => send(input(form))}>
        <Organisation known={known?.organisationId} error={errors.organisationId} />
        <TextInput
          name="name"
          label="What happened?"
          hint="For example, foster-carer accounts"
          value={known?.name}
          error={errors.name}
        />
        <Choices
          kind="radios"
          name="kind"
          label="What kind of thing was it?"
          choices={kinds}
          values={known ? [known.kind] : []}
          error={errors.kind}
        />
        <TextInput name="day" label="Which day?" type="date" width={10} value={known?.day} error={errors.day} />
        <p className="ev-row">
          <button className="govuk-button" disabled={busy}>
            {known ? "Save changes" : "Add"}
          </button>
          <Link to="/visits" onClick={draft.forget}>
            Cancel
          </Link>
        </p>
      </Form>
    </>
  );
}

const input = (form: FormData) => {
  const text = (name: string) => form.get(name)?.toString().trim() || undefined;
  return { organisationId: text("organisationId"), name: text("name"), kind: text("kind"), day: text("day") } as VisitMarkerInput;
};

/** A marker stays with its organisation; only those who edit for several choose. */
function Organisation({ known, error }: { known: string | undefined; error: string | undefined }) {
  const { me } = useSession();
  const mine = organisationsWhere(me, "resources.edit");
  const only = known ?? (mine.length === 1 ? mine[0] : undefined);
  if (only) return <input type="hidden" name="organisationId" value={only} />;
  const choices = me?.organisations.filter((o) => mine.includes(o.id)).map((o) => ({ value: o.id, name: o.name })) ?? [];
  return <Select name="organisationId" label="Organisation" none="Choose an organisation" choices={choices} error={error} />;
}
