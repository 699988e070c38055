import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { setEmbedHosts, type EmbedHosts, type Organisation } from "@/api/generated";
import { getEmbedHostsOptions } from "@/api/generated/@tanstack/react-query.gen";
import { fieldErrors, ifMatch, isStale } from "@/api/problem";
import { ErrorSummary } from "@/ui/ErrorSummary";
import { Form } from "@/ui/Form";
import { Skeleton } from "@/ui/Skeleton";
import { TextArea } from "@/ui/TextArea";
import { Trouble } from "@/ui/Trouble";
import { useDraft } from "@/ui/drafts";

/** On whose pages blocks may stand. */
export function Hosts({ organisation }: { organisation: Organisation }) {
  const asked = getEmbedHostsOptions({ path: { id: organisation.id } });
  const { data, error, refetch } = useQuery(asked);
  return (
    <section className="ev-card" aria-labelledby="allowed">
      <h2 id="allowed" className="ev-spaced">
        Where blocks may stand
      </h2>
      {data ? (
        <HostsForm key={data.version} organisation={organisation} known={data} />
      ) : error ? (
        <Trouble error={error} retry={() => void refetch()} />
      ) : (
        <Skeleton lines={3} />
      )}
    </section>
  );
}

type Props = { organisation: Organisation; known: EmbedHosts };

function HostsForm({ organisation, known }: Props) {
  const draft = useDraft(`hosts-${organisation.id}`);
  const { set, readAgain } = useSetHosts(organisation.id, known, draft.forget);
  return (
    <>
      {set.isError && (
        <ErrorSummary error={set.error}>
          {isStale(set.error) && (
            <button className="ev-link" type="button" onClick={readAgain}>
              Show the newest list. What you typed is kept
            </button>
          )}
        </ErrorSummary>
      )}
      <Form name="Where blocks may stand" draft={draft} send={(form) => set.mutate(form)}>
        <TextArea
          name="hosts"
          label="Hosts that may show a block"
          hint="One a line, without https:// or a path, such as northdown.sharepoint.com. Up to 20. With none, no page can show one."
          rows={4}
          value={known.hosts.join("\n")}
          error={fieldErrors(set.error).hosts}
        />
        <p className="ev-row">
          <button className="govuk-button" disabled={set.isPending}>
            Save hosts
          </button>
          <span role="status">{known.version > 0 && !set.isError ? countOf(known.hosts.length) : ""}</span>
        </p>
      </Form>
    </>
  );
}

const countOf = (n: number) => (n === 0 ? "No page may show a block now." : `${n} ${n === 1 ? "host" : "hosts"} saved.`);

function useSetHosts(id: string, known: EmbedHosts, saved: () => void) {
  const cache = useQueryClient();
  const { queryKey } = getEmbedHostsOptions({ path: { id } });
  const set = useMutation({
    mutationFn: async (form: FormData) => {
      const lines = form.get("hosts")?.toString().split(/\s+/) ?? [];
      const body = { hosts: lines.filter((line) => line !== "") };
      return (await setEmbedHosts({ path: { id }, body, headers: ifMatch(known.version), throwOnError: true })).data;
    },
    onSuccess: (newest) => {
      saved();
      cache.setQueryData(queryKey, newest);
    },
  });
  return { set, readAgain: () => void cache.invalidateQueries({ queryKey }) };
}
