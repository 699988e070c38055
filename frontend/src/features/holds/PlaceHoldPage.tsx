import { useState } from "react";
import { Link } from "react-router";
import { placeLegalHold, type LegalHoldInput } from "@/api/generated";
import { fieldErrors, type FieldErrors } from "@/api/problem";
import { Choices } from "@/ui/Choices";
import { ErrorSummary } from "@/ui/ErrorSummary";
import { Form } from "@/ui/Form";
import { PeoplePicker } from "@/ui/PeoplePicker";
import { PrivacyPage } from "@/ui/PrivacyPage";
import { Select } from "@/ui/Select";
import { TextArea } from "@/ui/TextArea";
import { TextInput } from "@/ui/TextInput";
import { useTyped, type Draft } from "@/ui/drafts";
import { recordNames } from "@/ui/recordWords";
import { everyoneEverAt } from "@/ui/finders";
import { typedIn, useSend } from "@/ui/useSend";

const title = "Place a legal hold";
const classes = Object.entries(recordNames).map(([value, name]) => ({ value, name }));
const on = [
  { value: "person", name: "One person" },
  { value: "class", name: "A class of records of everyone here" },
];
const fieldFor = (pointer: string) => (pointer.startsWith("/personId") ? "personId" : pointer.slice(1));

export function PlaceHoldPage() {
  return (
    <PrivacyPage title={title} bare>
      {(id) => <PlaceHold id={id} />}
    </PrivacyPage>
  );
}

function PlaceHold({ id }: { id: string }) {
  const back = `/admin/privacy/holds?organisation=${id}`;
  const { draft, act } = useSend("hold", back, (body: LegalHoldInput, headers) =>
    placeLegalHold({ path: { id }, headers, body, throwOnError: true }),
  );
  return (
    <>
      {act.error && <ErrorSummary error={act.error} fieldFor={fieldFor} />}
      <h1 className="ev-spaced">{title}</h1>
      <p className="ev-lead ev-spaced-l">It holds from now on, against the schedule and against erasure, until it is released.</p>
      <HoldForm id={id} draft={draft} error={act.error} busy={act.isPending} back={back} send={act.mutate} />
    </>
  );
}

type WhatProps = { id: string; draft: Draft; errors: FieldErrors };

/** It begins anew with the form. */
function What({ id, draft, errors }: WhatProps) {
  const [kept = "person"] = useTyped("on", ["person"]);
  const [what, setWhat] = useState(kept);
  return (
    <>
      <Choices kind="radios" name="on" label="What is held?" choices={on} values={[what]} chosen={setWhat} />
      {what === "person" ? (
        <PeoplePicker
          name="personId"
          label="Who?"
          hint="People who left are found too."
          finder={everyoneEverAt(id)}
          draft={draft}
          error={errors.personId}
        />
      ) : (
        <Select
          name="recordClass"
          label="Which records?"
          none="Choose a class of records"
          choices={classes}
          error={errors.recordClass ?? errors.personId}
        />
      )}
    </>
  );
}

type Props = { id: string; draft: Draft; error: unknown; busy: boolean; back: string; send: (body: LegalHoldInput) => void };

function HoldForm({ id, draft, error, busy, back, send }: Props) {
  const errors = fieldErrors(error, fieldFor);
  const read = (form: FormData) => {
    const typed = typedIn(form);
    const target = typed("on") === "person" ? { personId: typed("personId") } : { recordClass: typed("recordClass") };
    return { ...target, reason: typed("reason"), until: typed("until") } as LegalHoldInput;
  };
  return (
    <Form name={title} draft={draft} send={(form) => send(read(form))}>
      <What id={id} draft={draft} errors={errors} />
      <TextArea
        name="reason"
        label="Why?"
        hint="Read only by those who look after privacy here. The person is not told."
        most={2000}
        error={errors.reason}
      />
      <TextInput
        name="until"
        label="Last day, if it is known"
        hint="Leave it empty to hold until somebody releases it"
        type="date"
        width={10}
        error={errors.until}
      />
      <p className="ev-row">
        <button className="govuk-button" disabled={busy}>
          Place the hold
        </button>
        <Link to={back} onClick={draft.forget}>
          Cancel
        </Link>
      </p>
    </Form>
  );
}
