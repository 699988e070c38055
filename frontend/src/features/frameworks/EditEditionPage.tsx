import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { Link, useNavigate, useParams } from "react-router";
import {
  putFrameworkInForce,
  removeFrameworkEdition,
  reviseFrameworkEdition,
  type FrameworkVersion,
  type FrameworkVersionInput,
} from "@/api/generated";
import { compareFrameworkEditionOptions, getFrameworkEditionOptions } from "@/api/generated/@tanstack/react-query.gen";
import { fieldErrors, ifMatch } from "@/api/problem";
import { ErrorSummary } from "@/ui/ErrorSummary";
import { Form } from "@/ui/Form";
import { Page } from "@/ui/Page";
import { Skeleton } from "@/ui/Skeleton";
import { TextInput } from "@/ui/TextInput";
import { Trouble } from "@/ui/Trouble";
import { WithRight } from "@/ui/WithRight";
import { useDraft } from "@/ui/drafts";
import { EditionForm } from "./EditionForm";

export function EditEditionPage() {
  return (
    <WithRight title="Write an edition" right="platform.manage">
      <Opened />
    </WithRight>
  );
}

function Opened() {
  const { id = "" } = useParams();
  const { data, error, refetch } = useQuery(getFrameworkEditionOptions({ path: { id } }));
  if (data) return <Edit key={`${data.id} ${data.version}`} edition={data} />;
  return <Page title="Write an edition">{error ? <Trouble error={error} retry={() => void refetch()} /> : <Skeleton />}</Page>;
}

function Edit({ edition }: { edition: FrameworkVersion }) {
  const draft = useDraft("edition");
  const cache = useQueryClient();
  const path = { id: edition.id };
  const save = useMutation({
    mutationFn: (body: FrameworkVersionInput) =>
      reviseFrameworkEdition({ path, body, headers: ifMatch(edition.version), throwOnError: true }),
    onSuccess: async () => {
      draft.forget();
      await cache.invalidateQueries();
    },
  });
  const title = `Next edition: ${edition.name}`;
  return (
    <Page title={title} refused={save.isError}>
      {save.error && <ErrorSummary error={save.error} />}
      <h1 className="ev-spaced">{title}</h1>
      {edition.version > 0 && !draft.kept && (
        <p className="ev-note ev-spaced-l" role="status">
          Saved. Nobody else sees it until it comes into force.
        </p>
      )}
      <EditionForm edition={edition} draft={draft} errors={fieldErrors(save.error)} send={(body) => save.mutate(body)} />
      <Changes id={edition.id} />
      <InForce edition={edition} />
    </Page>
  );
}

function Changes({ id }: { id: string }) {
  const { data } = useQuery(compareFrameworkEditionOptions({ path: { id } }));
  if (!data?.before) return null;
  const lines = [
    ...data.added.map((item) => `Added: ${item.code} ${item.label}`),
    ...data.removed.map((item) => `Removed: ${item.code} ${item.label}`),
    ...data.changed.map(({ from, to }) => `Changed: ${from.code} ${from.label}, now ${to.label}`),
    ...(data.rulesChanged ? ["Changed: period or requirements"] : []),
  ];
  return (
    <section className="ev-spaced-l" aria-labelledby="changes">
      <h2 className="ev-spaced" id="changes">
        What changes against {data.before.label}
      </h2>
      {lines.length === 0 && <p>Nothing yet.</p>}
      <ul className="govuk-list govuk-list--bullet">
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </section>
  );
}

function InForce({ edition }: { edition: FrameworkVersion }) {
  const draft = useDraft("in-force");
  const navigate = useNavigate();
  const cache = useQueryClient();
  const path = { id: edition.id };
  const headers = ifMatch(edition.version);
  const done = async () => {
    draft.forget();
    await cache.invalidateQueries();
    await navigate("/frameworks");
  };
  const put = useMutation({
    mutationFn: (startsOn: string) => putFrameworkInForce({ path, headers, body: { startsOn }, throwOnError: true }),
    onSuccess: done,
  });
  const remove = useMutation({
    mutationFn: () => removeFrameworkEdition({ path, headers, throwOnError: true }),
    onSuccess: done,
  });
  const problem = put.error ?? remove.error;
  return (
    <section className="ev-spaced-l" aria-labelledby="put-in-force">
      <h2 className="ev-spaced" id="put-in-force">
        Put it in force
      </h2>
      <p className="ev-spaced">
        From that day it stays as it is, and the edition before ends the day before. Save what you changed first.
      </p>
      {problem && <ErrorSummary error={problem} />}
      <Form name="Put it in force" draft={draft} send={(form) => put.mutate(form.get("startsOn") as string)}>
        <TextInput name="startsOn" label="First day" type="date" width={10} error={fieldErrors(put.error).startsOn} />
        <p className="ev-row">
          <button className="govuk-button" disabled={put.isPending}>
            Put in force
          </button>
          <button className="ev-link" type="button" disabled={remove.isPending} onClick={() => remove.mutate()}>
            Throw this draft away
          </button>
          <Link to="/frameworks">Back to frameworks</Link>
        </p>
      </Form>
    </section>
  );
}
