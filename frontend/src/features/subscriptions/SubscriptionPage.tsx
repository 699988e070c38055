import { useQuery } from "@tanstack/react-query";
import { Link, useParams } from "react-router";
import { getSubscriptionOptions } from "@/api/generated/@tanstack/react-query.gen";
import { ForPerson } from "@/ui/ForPerson";
import { Skeleton } from "@/ui/Skeleton";
import { Trouble } from "@/ui/Trouble";
import { useNamed } from "@/ui/onPage";
import { SubscriptionCard } from "./SubscriptionCard";

/** One subscription, where a resource or a notice leads. */
export function SubscriptionPage() {
  return (
    <ForPerson title="How to get in">
      <One />
    </ForPerson>
  );
}

function One() {
  const { id = "" } = useParams();
  const { data, error, refetch } = useQuery(getSubscriptionOptions({ path: { id } }));
  useNamed(data?.name);
  if (error && !data) return <Trouble error={error} retry={() => void refetch()} />;
  if (!data) return <Skeleton lines={8} />;
  return (
    <>
      <nav className="ev-crumbs" aria-label="Breadcrumb">
        <ol>
          <li>
            <Link to="/what-we-subscribe-to">What we subscribe to</Link>
          </li>
        </ol>
      </nav>
      <h1 className="ev-spaced-l">How to get in</h1>
      <ul>
        <SubscriptionCard subscription={data} several={false} />
      </ul>
    </>
  );
}
