import { useQuery } from "@tanstack/react-query";
import { getVisitsOptions } from "@/api/generated/@tanstack/react-query.gen";
import { Page } from "@/ui/Page";
import { Skeleton } from "@/ui/Skeleton";
import { Trouble } from "@/ui/Trouble";
import { WithRight } from "@/ui/WithRight";
import { AtAGlance } from "./AtAGlance";
import { Engagement } from "./Engagement";
import { Months } from "./Months";
import { Period } from "./Period";
import { Visited } from "./Visited";
import { headline } from "./period";
import { useAsked } from "./useAsked";

export function VisitsPage() {
  return (
    <WithRight title="Visits" right="insight.read">
      <OurVisits />
    </WithRight>
  );
}

function OurVisits() {
  const { period } = useAsked();
  const { data, error, refetch } = useQuery(getVisitsOptions({ query: period }));
  return (
    <Page title="Visits">
      <div className="ev-head ev-spaced-l">
        <h1>Visits</h1>
        <p className="ev-lead">{data ? headline(data) : "Who comes to the hub is not known. How often it is used is."}</p>
      </div>
      <Period error={error} />
      {error && !data && <Trouble error={error} retry={() => void refetch()} />}
      {!data && !error && <Skeleton lines={12} />}
      {data && (
        <div className="ev-stack-l">
          <AtAGlance visits={data} />
          <Months visits={data} />
          <Visited definition={data.definition} />
          <Engagement definition={data.definition} />
        </div>
      )}
    </Page>
  );
}
