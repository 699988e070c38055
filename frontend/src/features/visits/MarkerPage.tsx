import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useRef } from "react";
import { useNavigate, useParams } from "react-router";
import { addVisitMarker, removeVisitMarker, reviseVisitMarker, type VisitMarkerInput } from "@/api/generated";
import { getVisitMarkerOptions } from "@/api/generated/@tanstack/react-query.gen";
import { ifMatch } from "@/api/problem";
import { Page } from "@/ui/Page";
import { Skeleton } from "@/ui/Skeleton";
import { Trouble } from "@/ui/Trouble";
import { WithRight } from "@/ui/WithRight";
import { useDraft } from "@/ui/drafts";
import { MarkerForm } from "./MarkerForm";

export function NewMarkerPage() {
  const key = useRef(crypto.randomUUID());
  const { draft, act } = useMarkerForm((body: VisitMarkerInput) =>
    addVisitMarker({ body, headers: { "Idempotency-Key": key.current }, throwOnError: true }),
  );
  return (
    <WithRight title="Add a marker" right="resources.edit">
      <Page title="Add a marker" refused={act.isError}>
        <MarkerForm title="Add a marker" draft={draft} error={act.error} busy={act.isPending} send={act.mutate} />
      </Page>
    </WithRight>
  );
}

export function MarkerPage() {
  const { id = "" } = useParams();
  const { data, error, refetch } = useQuery(getVisitMarkerOptions({ path: { id } }));
  const headers = ifMatch(data?.version ?? 0);
  const { draft, act } = useMarkerForm((body: VisitMarkerInput) =>
    reviseVisitMarker({ path: { id }, headers, body, throwOnError: true }),
  );
  const remove = useMarkerForm(() => removeVisitMarker({ path: { id }, headers, throwOnError: true })).act;
  return (
    <Page title="Change a marker" refused={act.isError || remove.isError}>
      {error && !data && <Trouble error={error} retry={() => void refetch()} />}
      {!data && !error && <Skeleton lines={4} />}
      {data && (
        <>
          <MarkerForm
            title="Change a marker"
            known={data}
            draft={draft}
            error={act.error ?? remove.error}
            busy={act.isPending}
            send={act.mutate}
          />
          <button
            className="govuk-button govuk-button--warning"
            type="button"
            disabled={remove.isPending}
            onClick={() => remove.mutate(undefined)}
          >
            Remove this marker
          </button>
        </>
      )}
    </Page>
  );
}

/** Sends, and returns to the visits when it was taken. */
function useMarkerForm<T>(send: (body: T) => Promise<unknown>) {
  const draft = useDraft("marker");
  const cache = useQueryClient();
  const navigate = useNavigate();
  const act = useMutation({
    mutationFn: send,
    onSuccess: async () => {
      draft.forget();
      await navigate("/visits");
      await cache.invalidateQueries();
    },
  });
  return { draft, act };
}
