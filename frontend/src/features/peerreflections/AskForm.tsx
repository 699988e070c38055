import { useState } from "react";
import { Link } from "react-router";
import { fieldErrors } from "@/api/problem";
import { Choices } from "@/ui/Choices";
import { ErrorSummary } from "@/ui/ErrorSummary";
import { Form } from "@/ui/Form";
import { Kept } from "@/ui/Kept";
import { PeoplePicker } from "@/ui/PeoplePicker";
import { TextArea } from "@/ui/TextArea";
import { TextInput } from "@/ui/TextInput";
import type { Draft } from "@/ui/drafts";
import { colleagues } from "@/ui/finders";
import { fieldFor, toAsk, type PeerInviteInput } from "./askInput";
import { parts } from "./words";

type Props = {
  id: string;
  draft: Draft;
  act: { mutate: (body: PeerInviteInput) => void; isPending: boolean; error: unknown };
};

const where = [
  { value: "here", name: "A colleague who uses Evident" },
  { value: "elsewhere", name: "Somebody else, by email", hint: "They get a link for 28 days and need no account." },
];

export function AskForm({ id, draft, act }: Props) {
  const [who, setWho] = useState(draft.kept?.who?.[0] ?? "here");
  const field = fieldFor(who === "elsewhere");
  const errors = fieldErrors(act.error, field);
  return (
    <>
      {act.error !== null && <ErrorSummary error={act.error} fieldFor={field} />}
      <Form name="Ask a peer" draft={draft} send={(form) => act.mutate(toAsk(form))}>
        <div className="ev-narrow">
          <Choices kind="radios" name="who" label="Whom do you ask?" choices={where} values={[who]} chosen={setWho} />
          <Kept shown={who === "here"}>
            <PeoplePicker name="peer" label="Which colleague?" finder={colleagues} draft={draft} error={errors.peer} />
          </Kept>
          <Kept shown={who === "elsewhere"}>
            <TextInput name="peerName" label="Their name" width={20} autoComplete="off" error={errors.peerName} />
            <TextInput
              name="email"
              label="Their email address"
              hint="We delete it as soon as they have answered."
              type="email"
              autoComplete="off"
              spellCheck={false}
              error={errors.email}
            />
          </Kept>
          <TextArea
            name="question"
            label="What would you like to hear? (optional)"
            hint="They read it on the page where they answer. It is never in the email."
            rows={3}
            most={1000}
            error={errors.question}
          />
          <Choices
            kind="checkboxes"
            name="shows"
            label="What may they see of your piece?"
            hint="Nothing but what you tick, and only until they have answered. A title you tick is in the email as well."
            choices={parts}
            values={[]}
            error={errors.shows}
          />
          <p className="ev-row">
            <button className="govuk-button" disabled={act.isPending}>
              Ask
            </button>
            <Link to={`/cpd/${id}`} onClick={draft.forget}>
              Cancel
            </Link>
          </p>
        </div>
      </Form>
    </>
  );
}
