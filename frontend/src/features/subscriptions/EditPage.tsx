import { useQuery } from "@tanstack/react-query";
import { Link, useParams } from "react-router";
import { addSubscription, getSubscription, reviseSubscription, type Subscription, type SubscriptionInput } from "@/api/generated";
import { getSubscriptionOptions } from "@/api/generated/@tanstack/react-query.gen";
import { ForOrganisation } from "@/ui/ForOrganisation";
import { Page } from "@/ui/Page";
import { Refused } from "@/ui/Refused";
import { Skeleton } from "@/ui/Skeleton";
import { Trouble } from "@/ui/Trouble";
import { useOpened } from "@/ui/useOpened";
import { useSend } from "@/ui/useSend";
import { SubscriptionForm } from "./SubscriptionForm";

const listOf = (organisationId: string) => `/admin/subscriptions?organisation=${organisationId}`;

export function NewSubscriptionPage() {
  return (
    <ForOrganisation title="Add a subscription" right="organisation.manage">
      {(id) => <NewSubscription organisationId={id} />}
    </ForOrganisation>
  );
}

function NewSubscription({ organisationId }: { organisationId: string }) {
  const saving = useSaving(organisationId, (body, headers) => addSubscription({ body, headers, throwOnError: true }));
  return (
    <>
      <h1 className="ev-spaced-l">Add a subscription</h1>
      <SubscriptionForm {...saving} organisationId={organisationId} known={{}} />
    </>
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

type Save = Parameters<typeof useSend<SubscriptionInput>>[2];

function useSaving(organisationId: string, save: Save) {
  const back = listOf(organisationId);
  const { draft, act } = useSend("subscription", back, save);
  return { draft, back, error: act.error, busy: act.isPending, send: act.mutate };
}
