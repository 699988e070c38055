import { useMutation, useQueryClient } from "@tanstack/react-query";
import { tieIntegration, untieIntegration, type Integration } from "@/api/generated";
import { useEveryOrganisation } from "@/api/useEveryOrganisation";
import { fieldErrors, isStale } from "@/api/problem";
import { ErrorSummary } from "@/ui/ErrorSummary";
import { Form } from "@/ui/Form";
import { Select } from "@/ui/Select";
import { Skeleton } from "@/ui/Skeleton";
import { Sure } from "@/ui/Sure";
import { TextInput } from "@/ui/TextInput";
import { Trouble } from "@/ui/Trouble";
import { useDraft } from "@/ui/drafts";
import { clientInput } from "./clientInput";

type Props = { client: Integration; tag: string | undefined; say: (words: string) => void };

/** For whoever looks after the platform: whom it acts for, and how often it may call. */
export function TieForm({ client, tag, say }: Props) {
  const draft = useDraft(`tie-${client.clientId}`);
  const { tie, untie } = useTie(client.clientId, tag, (words) => {
    draft.forget();
    say(words);
  });
  const { data: organisations, error, refetch } = useEveryOrganisation();
  const errors = fieldErrors(tie.error);
  if (error && !organisations) return <Trouble error={error} retry={() => void refetch()} />;
  if (!organisations) return <Skeleton />;
  return (
    <section className="ev-card" aria-labelledby="tie">
      <h2 id="tie" className="ev-spaced">
        For whom it acts
      </h2>
      {(tie.error ?? untie.error) && <ErrorSummary error={tie.error ?? untie.error} />}
      <Form name="For whom it acts" draft={draft} send={(form) => tie.mutate(form)}>
        <Select
          name="organisationId"
          label="Organisation"
          hint="It reads what is open to that organisation’s staff."
          none="Select an organisation"
          choices={organisations.map(({ id, name }) => ({ value: id, name }))}
          value={client.organisationId}
          error={errors.organisationId}
        />
        <TextInput
          name="name"
          label="What it is (optional)"
          hint="Such as intranet search."
          value={client.name}
          error={errors.name}
        />
        <TextInput
          name="callsAMinute"
          label="Calls a minute, on each server (optional)"
          hint="Leave it empty for the usual limit."
          inputMode="numeric"
          width={5}
          value={client.callsAMinute?.toString()}
          error={errors.callsAMinute}
        />
        <p className="ev-row">
          <button className="govuk-button" disabled={tie.isPending}>
            Save
          </button>
        </p>
      </Form>
      {tag && (
        <Sure title="Let it act for nobody" busy={untie.isPending} act={() => untie.mutate()}>
          <p>Within five seconds it reads only what is public: whatever shows Evident through it stops showing the rest.</p>
        </Sure>
      )}
    </section>
  );
}

function useTie(clientId: string, tag: string | undefined, saved: (words: string) => void) {
  const cache = useQueryClient();
  const done = (words: string) => async () => {
    saved(words);
    await cache.invalidateQueries();
  };
  const onError = (error: Error) => isStale(error) && cache.invalidateQueries();
  const at = { path: { clientId }, headers: { "If-Match": tag }, throwOnError: true } as const;
  const tie = useMutation({
    mutationFn: (form: FormData) => tieIntegration({ ...at, body: clientInput(form) }),
    onSuccess: done("Saved."),
    onError,
  });
  const untie = useMutation({
    mutationFn: () => untieIntegration(at),
    onSuccess: done("It acts for nobody now."),
    onError,
  });
  return { tie, untie };
}
