import { Link } from "react-router";
import { logRightsRequest, type RightsRequestLogInput } from "@/api/generated";
import { fieldErrors } from "@/api/problem";
import { Choices } from "@/ui/Choices";
import { ErrorSummary } from "@/ui/ErrorSummary";
import { Form } from "@/ui/Form";
import { PeoplePicker } from "@/ui/PeoplePicker";
import { PrivacyPage } from "@/ui/PrivacyPage";
import { Select } from "@/ui/Select";
import { TextArea } from "@/ui/TextArea";
import { TextInput } from "@/ui/TextInput";
import { everyoneEverAt } from "@/ui/finders";
import { typedIn, useSend } from "@/ui/useSend";
import { channels, kindName, kinds } from "./words";

const title = "Log a request";
const asked = kinds.map(({ value }) => ({ value, name: kindName(value) }));

export function LogRequestPage() {
  return (
    <PrivacyPage title={title} bare>
      {(id) => <LogRequest id={id} />}
    </PrivacyPage>
  );
}

function LogRequest({ id }: { id: string }) {
  const back = `/admin/privacy?organisation=${id}`;
  const { draft, act } = useSend("log", back, (body: RightsRequestLogInput, headers) =>
    logRightsRequest({ path: { id }, headers, body, throwOnError: true }),
  );
  const errors = fieldErrors(act.error);
  return (
    <>
      {act.error && <ErrorSummary error={act.error} />}
      <h1 className="ev-spaced">{title}</h1>
      <p className="ev-lead ev-spaced-l">For somebody who wrote, called or asked you. The clock runs from the day it came.</p>
      <Form name={title} draft={draft} send={(form) => act.mutate(read(form))}>
        <TextInput name="requesterName" label="Who asked?" hint="Their full name" error={errors.requesterName} />
        <PeoplePicker
          name="personId"
          label="Are they in Evident?"
          hint="They are then told of each step. Leave it empty otherwise."
          finder={everyoneEverAt(id)}
          draft={draft}
          error={errors.personId}
        />
        <Select name="kind" label="What do they ask for?" none="Choose what they ask for" choices={asked} error={errors.kind} />
        <TextArea name="words" label="In their words" most={4000} error={errors.words} />
        <Choices kind="radios" name="channel" label="How did it come?" choices={channels} values={[]} error={errors.channel} />
        <TextInput
          name="receivedOn"
          label="On which day did it come?"
          hint="Whether it was a working day or not"
          type="date"
          width={10}
          error={errors.receivedOn}
        />
        <p className="ev-row">
          <button className="govuk-button" disabled={act.isPending}>
            Log it
          </button>
          <Link to={back} onClick={draft.forget}>
            Cancel
          </Link>
        </p>
      </Form>
    </>
  );
}

function read(form: FormData) {
  const typed = typedIn(form);
  const names = ["requesterName", "personId", "kind", "words", "channel", "receivedOn"] as const;
  return Object.fromEntries(names.map((name) => [name, typed(name)])) as RightsRequestLogInput;
}
