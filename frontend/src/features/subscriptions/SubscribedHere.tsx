import { useQuery } from "@tanstack/react-query";
import { Link } from "react-router";
import { listSubscriptionsOptions } from "@/api/generated/@tanstack/react-query.gen";
import { Icon } from "@/ui/Icon";

/** On the page of a resource: that one's organisation subscribes to its provider, and the way in. */
export function SubscribedHere({ providerId }: { providerId: string }) {
  const { data } = useQuery(listSubscriptionsOptions({ query: { providerId, size: 1 } }));
  const [subscription] = data?.items ?? [];
  if (!subscription) return null;
  return (
    <p className="ev-row ev-spaced">
      <Icon name="open" />
      <span>
        Your organisation subscribes to {subscription.providerName}:{" "}
        <Link to={`/what-we-subscribe-to/${subscription.id}`}>how to get in</Link>
      </span>
    </p>
  );
}
