import { useState } from "react";
import { answerSuggestion, type ReaderSuggestion as Suggestion, type SuggestionAnswerInput } from "@/api/generated";
import { fieldErrors, ifMatch } from "@/api/problem";
import { Choices } from "@/ui/Choices";
import { ErrorSummary } from "@/ui/ErrorSummary";
import { Form } from "@/ui/Form";
import { TextArea } from "@/ui/TextArea";
import { typedIn, useSend } from "@/ui/useSend";
import { TakenUpAs } from "./TakenUpAs";
import { listAddress } from "./words";

const fieldFor = (pointer: string) => ({ "/reasonGiven": "reason", "/thingIdGiven": "thingId" })[pointer] ?? pointer.slice(1);

/** Planned or added, and as what; or not now, and why not. */
export function AnswerForm({ suggestion: s }: { suggestion: Suggestion }) {
  const { draft, act } = useSend("answer", listAddress[s.kind], (body: SuggestionAnswerInput) =>
    answerSuggestion({ path: { id: s.id }, headers: ifMatch(s.version), body, throwOnError: true }),
  );
  const [state, setState] = useState(draft.kept?.state?.[0]);
  const errors = fieldErrors(act.error, fieldFor);
  const send = (form: FormData) => {
    const typed = typedIn(form);
    act.mutate({ state: typed("state"), thingId: typed("thingId"), reason: typed("reason") } as SuggestionAnswerInput);
  };
  return (
    <>
      {act.error && <ErrorSummary error={act.error} fieldFor={fieldFor} />}
      <Form name="Answer" draft={draft} send={send}>
        <div className="ev-narrow">
          <Choices
            kind="radios"
            name="state"
            label="What becomes of it?"
            choices={[
              {
                value: "taken-up",
                name: s.kind === "event" ? "It is planned" : "It is added",
                hint: "A draft will do. They see it once it is published.",
              },
              { value: "not-now", name: "Not now" },
            ]}
            values={[]}
            chosen={setState}
            error={errors.state}
          />
          {state === "taken-up" && <TakenUpAs suggestion={s} error={errors.thingId} />}
          <TextArea
            name="reason"
            label={state === "not-now" ? "Why not now?" : "A word to them (optional)"}
            hint={`${s.personName} reads it, with what becomes of it.`}
            most={1000}
            error={errors.reason}
          />
          <button className="govuk-button" disabled={act.isPending}>
            Send the answer
          </button>
        </div>
      </Form>
    </>
  );
}
