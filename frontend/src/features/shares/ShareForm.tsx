import { Link } from "react-router";
import { fieldErrors } from "@/api/problem";
import { Choices } from "@/ui/Choices";
import { ErrorSummary } from "@/ui/ErrorSummary";
import { Form } from "@/ui/Form";
import { PeoplePicker } from "@/ui/PeoplePicker";
import { TextInput } from "@/ui/TextInput";
import type { Draft } from "@/ui/drafts";
import { colleagues } from "@/ui/finders";
import { AlsoShare } from "./AlsoShare";
import { fieldFor, toShare, type ShareInput } from "./shareInput";
import { addressOf, purposes } from "./words";

type Props = {
  thing: { kind: string; id: string };
  supervisor: { id: string; name: string } | undefined;
  draft: Draft;
  act: { mutate: (body: ShareInput) => void; isPending: boolean; error: unknown };
};

export function ShareForm({ thing, supervisor, draft, act }: Props) {
  const errors = fieldErrors(act.error, fieldFor);
  return (
    <>
      {act.error !== null && <ErrorSummary error={act.error} fieldFor={fieldFor} />}
      <Form name="Share with somebody" draft={draft} send={(form) => act.mutate(toShare(thing, form))}>
        <div className="ev-narrow">
          <PeoplePicker
            name="with"
            label="With whom?"
            hint="One person, who is told that you shared something, and no title."
            finder={colleagues}
            draft={draft}
            first={supervisor && { person: supervisor, words: `${supervisor.name}, who supervises you` }}
            error={errors.with}
          />
          <Choices
            kind="radios"
            name="purpose"
            label="What for?"
            choices={purposes}
            values={["supervision"]}
            error={errors.purpose}
          />
          <TextInput
            name="until"
            label="Until which day?"
            hint="For example, 31 1 2027. Four weeks if you leave it empty, and a year at most. You can end it at any time."
            width={10}
            error={errors.until}
          />
          <Choices
            kind="checkboxes"
            name="comments"
            label="May they write to you about it?"
            choices={[{ value: "yes", name: "Yes. Only the two of us read it" }]}
            values={["yes"]}
            error={errors.comments}
          />
          {thing.kind === "cpd-record" && <AlsoShare but={thing.id} />}
          <p className="ev-row">
            <button className="govuk-button" disabled={act.isPending}>
              Share
            </button>
            <Link to={addressOf(thing.kind, thing.id)} onClick={draft.forget}>
              Cancel
            </Link>
          </p>
        </div>
      </Form>
    </>
  );
}
