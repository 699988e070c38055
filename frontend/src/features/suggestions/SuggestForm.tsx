import { makeSuggestion, type Me, type SuggestionInput } from "@/api/generated";
import { fieldErrors } from "@/api/problem";
import { ErrorSummary } from "@/ui/ErrorSummary";
import { Form } from "@/ui/Form";
import { Page } from "@/ui/Page";
import { Select } from "@/ui/Select";
import { TextArea } from "@/ui/TextArea";
import { TextInput } from "@/ui/TextInput";
import { typedIn, useSend } from "@/ui/useSend";
import { useTopics } from "./useTopics";
import { suggestTitle, type Kind } from "./words";

const fieldFor = (pointer: string) => (pointer === "/urlGiven" ? "url" : pointer.slice(1));

const why: Record<Kind, string> = {
  event: "What happens in your work that makes you ask? Leave out names of families and children.",
  resource: "What is good about it, and for whom? Leave out names of families and children.",
};

export function SuggestForm({ kind, me }: { kind: Kind; me: Me }) {
  const topics = useTopics();
  const { draft, act } = useSend(`suggest-${kind}`, "/suggestions?sent=yes", (body: SuggestionInput, headers) =>
    makeSuggestion({ body, headers, throwOnError: true }),
  );
  const errors = fieldErrors(act.error, fieldFor);
  const one = me.organisations.length === 1 ? me.organisations[0] : undefined;
  const send = (form: FormData) => {
    const typed = typedIn(form);
    act.mutate({
      kind,
      organisationId: one?.id ?? typed("organisationId"),
      title: typed("title") ?? "",
      why: typed("why") ?? "",
      topicId: typed("topicId"),
      ...(kind === "event" ? { whenWanted: typed("whenWanted") } : { url: typed("url") }),
    } as SuggestionInput);
  };
  return (
    <Page title={suggestTitle[kind]} refused={act.isError}>
      {act.error && <ErrorSummary error={act.error} fieldFor={fieldFor} />}
      <h1 className="ev-spaced">{suggestTitle[kind]}</h1>
      <p className="ev-lead ev-spaced-l">
        {kind === "event" ? "Whoever plans learning events" : "Whoever edits the hub"} in{" "}
        {one?.name ?? "the organisation you choose"} reads it with your name, and tells you what becomes of it.
      </p>
      <Form name={suggestTitle[kind]} draft={draft} send={send}>
        <div className="ev-narrow">
          {!one && (
            <Select
              name="organisationId"
              label="Organisation"
              none="Choose an organisation"
              choices={me.organisations.map(({ id, name }) => ({ value: id, name }))}
              error={errors.organisationId}
            />
          )}
          {kind === "resource" && (
            <TextInput name="url" label="Web address" type="url" hint="It starts with https://" error={errors.url} />
          )}
          <TextInput
            name="title"
            label={kind === "event" ? "What should it be about?" : "What is it called?"}
            error={errors.title}
          />
          <TextArea name="why" label="Why would it help?" hint={why[kind]} most={2000} error={errors.why} />
          {kind === "event" && (
            <TextArea
              name="whenWanted"
              label="When would it suit? (optional)"
              hint="For example: Wednesday mornings, not in half-term"
              rows={2}
              most={500}
              error={errors.whenWanted}
            />
          )}
          <Select
            name="topicId"
            label="Topic (optional)"
            none="No topic, or none of these"
            choices={topics.map(({ id, title }) => ({ value: id, name: title }))}
            error={errors.topicId}
          />
          <button className="govuk-button" disabled={act.isPending}>
            Send the suggestion
          </button>
        </div>
      </Form>
    </Page>
  );
}
