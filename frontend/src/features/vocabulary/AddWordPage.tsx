import { useMutation, useQueryClient } from "@tanstack/react-query";
import { Link, useNavigate, useParams } from "react-router";
import { fieldErrors } from "@/api/problem";
import { organisationsWhere } from "@/api/rights";
import { useSession } from "@/api/session";
import { ErrorSummary } from "@/ui/ErrorSummary";
import { Form } from "@/ui/Form";
import { Page } from "@/ui/Page";
import { Select } from "@/ui/Select";
import { TextArea } from "@/ui/TextArea";
import { TextInput } from "@/ui/TextInput";
import { WithRight } from "@/ui/WithRight";
import { useDraft } from "@/ui/drafts";
import { isList, lists, type ListName } from "./lists";

export function AddWordPage() {
  const { list } = useParams();
  const name = isList(list) ? list : "kinds";
  return (
    <WithRight title={`Add ${lists[name].one}`} right="vocabulary.edit">
      <AddWord key={name} name={name} />
    </WithRight>
  );
}

function AddWord({ name }: { name: ListName }) {
  const draft = useDraft(name);
  const cache = useQueryClient();
  const navigate = useNavigate();
  const back = `/vocabulary?show=${name}`;
  const add = useMutation({
    mutationFn: async (form: FormData) => {
      await lists[name].add(form);
    },
    onSuccess: async () => {
      draft.forget();
      await cache.invalidateQueries({ queryKey: lists[name].key() });
      await navigate(back);
    },
  });
  const title = `Add ${lists[name].one}`;
  return (
    <Page title={title} refused={add.isError}>
      {add.error && <ErrorSummary error={add.error} />}
      <h1 className="ev-spaced-l">{title}</h1>
      <Form name={title} draft={draft} send={(form) => add.mutate(form)}>
        <Organisation error={fieldErrors(add.error).organisationId} />
        {name === "topics" ? <TopicFields error={add.error} /> : <TermFields error={add.error} provider={name === "providers"} />}
        <p className="ev-row">
          <button className="govuk-button" disabled={add.isPending}>
            Add
          </button>{" "}
          <Link to={back} onClick={draft.forget}>
            Cancel
          </Link>
        </p>
      </Form>
    </Page>
  );
}

function Organisation({ error }: { error: string | undefined }) {
  const { me } = useSession();
  const mine = organisationsWhere(me, "vocabulary.edit");
  if (mine.length === 1) return <input type="hidden" name="organisationId" value={mine[0]} />;
  const choices = me?.organisations.filter((o) => mine.includes(o.id)).map((o) => ({ value: o.id, name: o.name })) ?? [];
  return (
    <Select
      name="organisationId"
      label="Organisation that will use it"
      none="Choose an organisation"
      choices={choices}
      error={error}
    />
  );
}

function TermFields({ error, provider }: { error: unknown; provider: boolean }) {
  const errors = fieldErrors(error);
  return (
    <>
      <TextInput name="name" label="Name" error={errors.name} />
      {provider && (
        <>
          <TextInput name="url" label="Web address (optional)" type="url" error={errors.url} />
          <TextArea name="description" label="What it is (optional)" most={1000} error={errors.description} />
          <TextArea
            name="howToGetIn"
            label="How to get in (optional)"
            hint="Shown with what is not open to everyone"
            most={1000}
            error={errors.howToGetIn}
          />
        </>
      )}
    </>
  );
}

function TopicFields({ error }: { error: unknown }) {
  const errors = fieldErrors(error);
  return (
    <>
      <TextInput name="title" label="Title" error={errors.title} />
      <TextArea name="intro" label="Introduction (optional)" hint="One or two sentences" most={2000} error={errors.intro} />
      <TextInput
        name="synonyms"
        label="Other words for it (optional)"
        hint="With commas between them. Searches find it by these too."
        error={errors.synonyms}
      />
    </>
  );
}
