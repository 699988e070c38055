import { useState, type ReactNode } from "react";
import { Link } from "react-router";
import type { Event, EventInput } from "@/api/generated";
import { fieldErrors, type FieldErrors } from "@/api/problem";
import { Choices } from "@/ui/Choices";
import { ErrorSummary } from "@/ui/ErrorSummary";
import { Form } from "@/ui/Form";
import { Select } from "@/ui/Select";
import { TextArea } from "@/ui/TextArea";
import { TextInput } from "@/ui/TextInput";
import type { Draft } from "@/ui/drafts";
import { kinds } from "@/ui/eventKinds";
import { AgendaRows } from "./AgendaRows";
import { Frameworks } from "./Frameworks";
import { People } from "./People";
import { PlacesFields } from "./PlacesFields";
import { ResourceRows } from "./ResourceRows";
import { WhenAndWhere } from "./WhenAndWhere";
import { WhoItIsFor } from "./WhoItIsFor";
import { eventInput, fieldIn } from "./eventInput";

type Props = {
  draft: Draft;
  known: Partial<Event>;
  error: unknown;
  busy: boolean;
  send: (input: EventInput, form: FormData) => void;
  aside?: ReactNode;
  series?: ReactNode;
  back: string;
};

/** Everything that is planned of an event, on one page. A refused form keeps all that was typed. */
export function EventForm({ draft, known, error, busy, send, aside, series, back }: Props) {
  const [sent, setSent] = useState<FormData | null>(null);
  const fieldFor = fieldIn(sent);
  const errors = fieldErrors(error, fieldFor);
  const part = { known, errors };
  return (
    <>
      {error != null && (
        <ErrorSummary error={error} fieldFor={fieldFor}>
          {aside}
        </ErrorSummary>
      )}
      <Form
        name="Learning event"
        draft={draft}
        send={(data) => {
          setSent(data);
          send(eventInput(data), data);
        }}
      >
        <div className="ev-form">
          <What {...part} />
          <Section title="When and where">
            <WhenAndWhere {...part} />
          </Section>
          <Section title="What happens">
            <AgendaRows known={known.agenda ?? []} draft={draft} errors={errors} />
          </Section>
          <Section title="What to read, watch or try">
            <ResourceRows known={known.resources ?? []} draft={draft} errors={errors} />
          </Section>
          <Section title="What it is about">
            <Learning {...part} draft={draft} />
          </Section>
          <Section title="Who leads it">
            <People {...part} draft={draft} />
          </Section>
          <Section title="Who it is for">
            <WhoItIsFor {...part} />
          </Section>
          <Section title="Places and booking">
            <PlacesFields {...part} draft={draft} />
          </Section>
          {series && <Section title="The series">{series}</Section>}
          <p className="ev-row">
            <button className="govuk-button" disabled={busy}>
              Save the event
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

type PartProps = { known: Partial<Event>; errors: FieldErrors };

function What({ known, errors }: PartProps) {
  return (
    <Section title="What it is">
      <TextInput name="title" label="Title" value={known.title} error={errors.title} />
      <Select name="kind" label="Kind" none="Choose a kind" choices={kinds} value={known.kind} error={errors.kind} />
      <TextArea
        name="summary"
        label="In one or two sentences"
        hint="What people see in the calendar."
        rows={2}
        most={500}
        value={known.summary}
        error={errors.summary}
      />
      <TextArea
        name="description"
        label="What to expect"
        rows={5}
        most={10000}
        value={known.description}
        error={errors.description}
      />
      <Choices
        kind="checkboxes"
        name="template"
        label="Model"
        choices={[{ value: "yes", name: "Keep it as a model to copy", hint: "A model is never held itself." }]}
        values={known.template ? ["yes"] : []}
        error={errors.template}
      />
    </Section>
  );
}

function Learning({ known, errors, draft }: PartProps & { draft: Draft }) {
  return (
    <>
      <TextArea
        name="outcomes"
        label="What people can do afterwards"
        hint="One on each line."
        rows={4}
        value={known.outcomes?.join("\n")}
        error={errors.outcomes}
      />
      <Frameworks known={known.frameworkItems ?? []} draft={draft} error={errors.framework} />
      <TextInput
        name="protectedMinutes"
        label="Protected time, in minutes"
        hint="Time that is kept free for learning and counted as such. 180 for three hours."
        inputMode="numeric"
        width={4}
        value={known.protectedMinutes ? String(known.protectedMinutes) : ""}
        error={errors.protectedMinutes}
      />
    </>
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
