import { useQuery } from "@tanstack/react-query";
import { Navigate, useLocation, useSearchParams } from "react-router";
import { listSubscriptionsOptions } from "@/api/generated/@tanstack/react-query.gen";
import { useSession } from "@/api/session";
import { Page } from "@/ui/Page";
import { Pagination } from "@/ui/Pagination";
import { Refused } from "@/ui/Refused";
import { Skeleton } from "@/ui/Skeleton";
import { Trouble } from "@/ui/Trouble";
import { SubscriptionCard } from "./SubscriptionCard";

/** What my organisation subscribes to, for everyone in it: how to get in, and my seat. */
export function SubscriptionsPage() {
  const { me, signIn } = useSession();
  const { hash } = useLocation();
  // Notices lead to one of the list, which may stand on another page of it.
  if (hash) return <Navigate replace to={`/what-we-subscribe-to/${hash.slice(1)}`} />;
  return (
    <Page title="What we subscribe to">
      {me ? (
        <>
          <h1 className="ev-spaced">What we subscribe to and how to get in</h1>
          <p className="ev-lead ev-spaced-l">Your organisation has paid for these, so that you can use them.</p>
          <Subscriptions several={me.organisations.length > 1} />
        </>
      ) : (
        <Refused signIn={signIn} />
      )}
    </Page>
  );
}

function Subscriptions({ several }: { several: boolean }) {
  const [search] = useSearchParams();
  const { data, error, refetch } = useQuery(listSubscriptionsOptions({ query: { page: Number(search.get("page") ?? 1) } }));
  if (error) return <Trouble error={error} retry={() => void refetch()} />;
  if (!data) return <Skeleton lines={10} />;
  return (
    <>
      {data.total === 0 && (
        <div className="ev-empty">
          <p>Nothing is written down here yet. Your organisational development team knows what there is.</p>
        </div>
      )}
      <ul className="ev-stack-l">
        {data.items.map((subscription) => (
          <SubscriptionCard key={subscription.id} subscription={subscription} several={several} />
        ))}
      </ul>
      <Pagination page={data.page} size={data.size} total={data.total} />
    </>
  );
}
