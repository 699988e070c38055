import { Link } from "react-router";
import type { SavedSearchInput, SearchQuestion } from "@/api/generated";
import { fieldErrors } from "@/api/problem";
import { Choices } from "@/ui/Choices";
import { ErrorSummary } from "@/ui/ErrorSummary";
import { Form } from "@/ui/Form";
import { TextInput } from "@/ui/TextInput";
import type { Draft } from "@/ui/drafts";
import { frequencies, inWords, type Frequency } from "./question";

type Props = {
  title: string;
  draft: Draft;
  question: SearchQuestion;
  known: { name: string; frequency: Frequency };
  error: unknown;
  sending: boolean;
  back: string;
  send: (body: SavedSearchInput) => void;
};

/** A name for a search, and how often to hear what is new in it. */
export function SavedSearchForm({ title, draft, question, known, error, sending, back, send }: Props) {
  const errors = fieldErrors(error);
  const read = (form: FormData): SavedSearchInput => ({
    name: String(form.get("name") ?? ""),
    frequency: String(form.get("frequency") ?? "") as Frequency,
    search: question,
  });
  return (
    <>
      {error !== null && <ErrorSummary error={error} />}
      <h1 className="ev-spaced">{title}</h1>
      <p className="ev-lead ev-spaced-l">{inWords(question).join(" · ") || "Everything in the hub"}</p>
      <Form name={title} draft={draft} send={(form) => send(read(form))}>
        <TextInput name="name" label="Name" hint="What you will know it by" value={known.name} error={errors.name} />
        <Choices
          kind="radios"
          name="frequency"
          label="Tell me what is new in it"
          hint="Nothing new, no message"
          choices={[...frequencies]}
          values={[known.frequency]}
          error={errors.frequency}
        />
        <p className="ev-row">
          <button className="govuk-button" disabled={sending}>
            Save
          </button>
          <Link to={back} onClick={draft.forget}>
            Cancel
          </Link>
        </p>
      </Form>
    </>
  );
}
