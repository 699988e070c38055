import { Link } from "react-router";
import { raiseRightsRequest, type RightsRequestInput } from "@/api/generated";
import { fieldErrors } from "@/api/problem";
import { useSession } from "@/api/session";
import { Choices } from "@/ui/Choices";
import { ErrorSummary } from "@/ui/ErrorSummary";
import { ForPerson } from "@/ui/ForPerson";
import { Form } from "@/ui/Form";
import { Select } from "@/ui/Select";
import { TextArea } from "@/ui/TextArea";
import { typedIn, useSend } from "@/ui/useSend";
import { kinds } from "./words";

const title = "Ask about your data";
const back = "/my-data/requests";

export function AskPage() {
  return (
    <ForPerson title={title}>
      <Ask />
    </ForPerson>
  );
}

function Ask() {
  const { draft, act } = useSend("ask", back, (body: RightsRequestInput, headers) =>
    raiseRightsRequest({ headers, body, throwOnError: true }),
  );
  const errors = fieldErrors(act.error);
  const read = (form: FormData) => {
    const typed = typedIn(form);
    return { organisationId: typed("organisationId"), kind: typed("kind"), words: typed("words") } as RightsRequestInput;
  };
  return (
    <>
      {act.error && <ErrorSummary error={act.error} />}
      <h1 className="ev-spaced">{title}</h1>
      <p className="ev-lead ev-spaced-l">You need not say why, and it costs nothing.</p>
      <Form name={title} draft={draft} send={(form) => act.mutate(read(form))}>
        <Organisation error={errors.organisationId} />
        <Choices kind="radios" name="kind" label="What do you ask for?" choices={kinds} values={[]} error={errors.kind} />
        <TextArea
          name="words"
          label="What is it about?"
          hint="What you say here saves a question, and so time. You may leave it empty."
          most={4000}
          error={errors.words}
        />
        <p className="ev-row">
          <button className="govuk-button" disabled={act.isPending}>
            Send
          </button>
          <Link to={back} onClick={draft.forget}>
            Cancel
          </Link>
        </p>
      </Form>
    </>
  );
}

/** Asked only of those who are with several. */
function Organisation({ error }: { error: string | undefined }) {
  const { me } = useSession();
  const choices = me?.organisations.map(({ id, name }) => ({ value: id, name })) ?? [];
  const [only, ...more] = choices;
  if (only && more.length === 0) return <input type="hidden" name="organisationId" value={only.value} />;
  return (
    <Select name="organisationId" label="Which organisation?" none="Choose an organisation" choices={choices} error={error} />
  );
}
