import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { Link, useNavigate, useParams } from "react-router";
import {
  putFrameworkInForce,
  removeFrameworkEdition,
  reviseFrameworkEdition,
  type FrameworkVersion,
  type FrameworkVersionInput,
} from "@/api/generated";
import { compareFrameworkEditionOptions, getFrameworkEditionOptions } from "@/api/generated/@tanstack/react-query.gen";
import { fieldErrors, ifMatch, isStale } from "@/api/problem";
import { Done } from "@/ui/Done";
import { ErrorSummary } from "@/ui/ErrorSummary";
import { Form } from "@/ui/Form";
import { Page } from "@/ui/Page";
import { Skeleton } from "@/ui/Skeleton";
import { Sure } from "@/ui/Sure";
import { TextInput } from "@/ui/TextInput";
import { Trouble } from "@/ui/Trouble";
import { WithRight } from "@/ui/WithRight";
import { useDraft } from "@/ui/drafts";
import { EditionForm } from "./EditionForm";
import { fieldIn } from "./editionInput";

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
  const [done, say] = useState<Said>();
  if (data) return <Edit key={`${data.id} ${data.version}`} edition={data} done={done} say={say} />;
  return <Page title="Write an edition">{error ? <Trouble error={error} retry={() => void refetch()} /> : <Skeleton />}</Page>;
}

type Said = { words: string; kind: "good" | "warn" };

type Props = { edition: FrameworkVersion; done: Said | undefined; say: (said: Said) => void };

function Edit({ edition, done, say }: Props) {
  const draft = useDraft("edition");
  const cache = useQueryClient();
  const path = { id: edition.id };
  const save = useMutation({
    mutationFn: (body: FrameworkVersionInput) =>
      reviseFrameworkEdition({ path, body, headers: ifMatch(edition.version), throwOnError: true }),
    onSuccess: async () => {
      draft.forget();
      say({ kind: "good", words: "Saved. Nobody else sees it until it comes into force." });
      await cache.invalidateQueries();
    },
    // The form begins anew with what was typed and the newest version, so its page says why.
    onError: async (error) => {
      if (!isStale(error)) return;
      say({ kind: "warn", words: "Someone else has saved this draft meanwhile. Save again to put what you typed in its place." });
      await cache.invalidateQueries();
    },
  });
  const [ids, setIds] = useState<string[]>([]);
  const fieldFor = fieldIn(ids);
  const title = `Next edition: ${edition.name}`;
  return (
    <Page title={title} refused={save.isError}>
      {save.error && <ErrorSummary error={save.error} fieldFor={fieldFor} />}
      <h1 className="ev-spaced">{title}</h1>
      {done && <Done {...done} />}
      <EditionForm
        edition={edition}
        draft={draft}
        errors={fieldErrors(save.error, fieldFor)}
        busy={save.isPending}
        send={(body, sent) => {
          setIds(sent);
          save.mutate(body);
        }}
      />
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
        <p className="ev-spaced">This cannot be undone.</p>
        <p className="ev-row">
          <button className="govuk-button" disabled={put.isPending}>
            Put in force
          </button>
          <Link to="/frameworks">Back to frameworks</Link>
        </p>
      </Form>
      <Sure title="Throw this draft away" busy={remove.isPending} act={() => remove.mutate()}>
        <p>The whole of the next edition is deleted, with all that was written in it. The one in force stays as it is.</p>
      </Sure>
    </section>
  );
}
