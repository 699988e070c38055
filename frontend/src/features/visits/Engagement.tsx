import { useQuery } from "@tanstack/react-query";
import { Link } from "react-router";
import type { Engagement as Found, VisitMarker } from "@/api/generated";
import { getEngagementOptions } from "@/api/generated/@tanstack/react-query.gen";
import { may } from "@/api/rights";
import { useSession } from "@/api/session";
import { Chart } from "@/ui/Chart";
import { Skeleton } from "@/ui/Skeleton";
import { BeforeAfter } from "./BeforeAfter";
import { engagementInWords } from "./engagementInWords";
import { useAsked } from "./useAsked";
import { useMarkers } from "./useMarkers";

/** Each provider before and after a launch, a campaign or another change. */
export function Engagement({ definition }: { definition: string }) {
  const { organisationId, marker: asked } = useAsked();
  const { data } = useMarkers(organisationId);
  const chosen =
    data?.items.find(({ id }) => id === asked) ?? data?.items.find(({ kind }) => kind !== "launch") ?? data?.items[0];
  const { data: found } = useQuery({
    ...getEngagementOptions({ path: { id: chosen?.id ?? "" } }),
    enabled: chosen !== undefined,
  });
  if (!data) return <Skeleton />;
  return (
    <Chart
      title="Before and after"
      says={found ? engagementInWords(found) : "Mark a launch or a campaign to see what changed after it."}
      counts={`Average visits a month, over whole months. The month of the marker is the first one after. ${definition}`}
    >
      <Markers items={data.items} chosen={chosen} />
      {found && <Rates found={found} />}
    </Chart>
  );
}

function Rates({ found }: { found: Found }) {
  return found.monthsBefore > 0 && found.monthsAfter > 0 ? <BeforeAfter found={found} /> : null;
}

function Markers({ items, chosen }: { items: VisitMarker[]; chosen: VisitMarker | undefined }) {
  const { me } = useSession();
  const { at } = useAsked();
  return (
    <div className="ev-row ev-no-print">
      <nav className="ev-chips" aria-label="Markers">
        {items.map(({ id, name }) => (
          <Link
            className="ev-chip"
            key={id}
            to={at({ marker: id })}
            preventScrollReset
            aria-current={id === chosen?.id ? "page" : undefined}
          >
            {name}
          </Link>
        ))}
      </nav>
      {may(me, "resources.edit") && <Link to="/visits/markers/new">Add a marker</Link>}
      {chosen?.mine && <Link to={`/visits/markers/${chosen.id}`}>Change “{chosen.name}”</Link>}
    </div>
  );
}
