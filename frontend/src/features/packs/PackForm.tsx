import { useState, type ReactNode } from "react";
import { Link } from "react-router";
import type { Pack, PackInput } from "@/api/generated";
import { fieldErrors, type FieldErrors } from "@/api/problem";
import { ErrorSummary } from "@/ui/ErrorSummary";
import { Form } from "@/ui/Form";
import { Select } from "@/ui/Select";
import { TextArea } from "@/ui/TextArea";
import { TextInput } from "@/ui/TextInput";
import type { Draft } from "@/ui/drafts";
import { PackItems } from "./PackItems";
import { WhoSees } from "./WhoSees";
import { fieldIn, packInput } from "./packInput";
import { purposes } from "./words";

type Props = {
  draft: Draft;
  known: Partial<Pack>;
  error: unknown;
  busy: boolean;
  send: (input: PackInput) => void;
  aside?: ReactNode;
  back: string;
};

/** Everything that is said of a pack, on one page. A refused form keeps all that was typed. */
export function PackForm({ draft, known, error, busy, send, aside, back }: Props) {
  const [sent, setSent] = useState<FormData | null>(null);
  const fieldFor = fieldIn(sent);
  const errors = fieldErrors(error, fieldFor);
  return (
    <>
      {error != null && (
        <ErrorSummary error={error} fieldFor={fieldFor}>
          {aside}
        </ErrorSummary>
      )}
      <Form
        name="Pack"
        draft={draft}
        send={(data) => {
          setSent(data);
          send(packInput(data));
        }}
      >
        <div className="ev-form">
          <What known={known} errors={errors} />
          <Section title="What is in it">
            <PackItems known={known.items ?? []} draft={draft} errors={errors} />
          </Section>
          <Section title="To talk about">
            <TextArea
              name="questions"
              label="Questions"
              hint="One on each line. They are printed with room for notes."
              rows={5}
              value={known.questions?.join("\n")}
              error={errors.questions}
            />
          </Section>
          <Section title="Who sees it">
            <WhoSees known={known} errors={errors} />
          </Section>
          <p className="ev-row">
            <button className="govuk-button" disabled={busy}>
              Save the pack
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

function What({ known, errors }: { known: Partial<Pack>; errors: FieldErrors }) {
  return (
    <Section title="What it is">
      <TextInput name="title" label="Title" value={known.title} error={errors.title} />
      <Select
        name="purpose"
        label="What is it for?"
        none="Choose a purpose"
        choices={purposes}
        value={known.purpose}
        error={errors.purpose}
      />
      <TextArea
        name="introduction"
        label="Introduction"
        hint="For the people who will use it. Two or three sentences are enough."
        rows={4}
        most={4000}
        value={known.introduction}
        error={errors.introduction}
      />
    </Section>
  );
}

function Section({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className="ev-form__section">
      <h2>{title}</h2>
      <div>{children}</div>
    </section>
  );
}
