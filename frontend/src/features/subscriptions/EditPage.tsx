import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { Link, useNavigate, useParams, useSearchParams } from "react-router";
import { addSubscription, getSubscription, reviseSubscription, type Subscription, type SubscriptionInput } from "@/api/generated";
import { getSubscriptionOptions } from "@/api/generated/@tanstack/react-query.gen";
import { useOnceKey } from "@/api/onceKey";
import { organisationsWhere } from "@/api/rights";
import { useSession } from "@/api/session";
import { Page } from "@/ui/Page";
import { Refused } from "@/ui/Refused";
import { Skeleton } from "@/ui/Skeleton";
import { Trouble } from "@/ui/Trouble";
import { WithRight } from "@/ui/WithRight";
import { useDraft } from "@/ui/drafts";
import { useOpened } from "@/ui/useOpened";
import { SubscriptionForm } from "./SubscriptionForm";

const listOf = (organisationId: string) => `/admin/subscriptions?organisation=${organisationId}`;

export function NewSubscriptionPage() {
  const { me } = useSession();
  const [search] = useSearchParams();
  const organisationId = search.get("organisation") ?? organisationsWhere(me, "organisation.manage")[0] ?? "";
  return (
    <WithRight title="Add a subscription" right="organisation.manage">
      <NewSubscription organisationId={organisationId} />
    </WithRight>
  );
}

function NewSubscription({ organisationId }: { organisationId: string }) {
  const key = useOnceKey();
  const saving = useSaving(organisationId, (body) => addSubscription({ body, headers: key(body), throwOnError: true }));
  return (
    <Page title="Add a subscription" refused={saving.error !== null}>
      <h1 className="ev-spaced-l">Add a subscription</h1>
      <SubscriptionForm {...saving} organisationId={organisationId} known={{}} />
    </Page>
  );
}

export function EditSubscriptionPage() {
  const { id = "" } = useParams();
  const { data, error, refetch } = useQuery(getSubscriptionOptions({ path: { id } }));
  if (data?.allowed.includes("edit")) return <Edit key={data.id} subscription={data} />;
  return (
    <Page title="Subscription">
      {error && <Trouble error={error} retry={() => void refetch()} />}
      {data && <Refused />}
      {!error && !data && <Skeleton lines={10} />}
    </Page>
  );
}

function Edit({ subscription: s }: { subscription: Subscription }) {
  const path = { id: s.id };
  const { change } = useOpened(s, async () => (await getSubscription({ path, throwOnError: true })).data);
  const saving = useSaving(s.organisationId, (body) =>
    change((headers) => reviseSubscription({ path, body, headers, throwOnError: true })),
  );
  return (
    <Page title={s.name} refused={saving.error !== null}>
      <h1 className="ev-spaced">{s.name}</h1>
      {s.seats !== undefined && (
        <p className="ev-spaced-l">
          <Link to={`/admin/subscriptions/${s.id}/seats`}>Who has a seat</Link>
        </p>
      )}
      <SubscriptionForm {...saving} organisationId={s.organisationId} known={s} />
    </Page>
  );
}

function useSaving(organisationId: string, save: (body: SubscriptionInput) => Promise<unknown>) {
  const navigate = useNavigate();
  const cache = useQueryClient();
  const draft = useDraft("subscription");
  const back = listOf(organisationId);
  const saving = useMutation({
    mutationFn: save,
    onSuccess: async () => {
      draft.forget();
      await cache.invalidateQueries();
      await navigate(back);
    },
  });
  return { draft, back, error: saving.error, busy: saving.isPending, send: saving.mutate };
}
