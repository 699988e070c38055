import { useQuery } from "@tanstack/react-query";
import { useSearchParams } from "react-router";
import type { CpdCounts } from "@/api/generated";
import { getCpdCountsOptions } from "@/api/generated/@tanstack/react-query.gen";
import { Chart } from "@/ui/Chart";
import { Download } from "@/ui/Download";
import { ForOrganisation } from "@/ui/ForOrganisation";
import { Skeleton } from "@/ui/Skeleton";
import { Trouble } from "@/ui/Trouble";
import { day } from "@/ui/dates";
import { Bars } from "./Bars";
import { Counts } from "./Counts";
import { csv, says } from "./words";

const title = "Ready to renew";

/** How many of an organisation's registered staff are ready, for those who answer for it. Numbers, and nobody. */
export function CountsPage() {
  return (
    <ForOrganisation title={title} right="cpd.counts">
      {(id) => (
        <>
          <h1 className="ev-spaced">{title}</h1>
          <Of id={id} />
        </>
      )}
    </ForOrganisation>
  );
}

function Of({ id }: { id: string }) {
  const ruleSet = useSearchParams()[0].get("rules") ?? undefined;
  const { data, error, refetch } = useQuery(getCpdCountsOptions({ path: { id }, query: ruleSet ? { ruleSet } : {} }));
  if (error && !data) return <Trouble error={error} retry={() => void refetch()} />;
  return data ? <Shown counts={data} /> : <Skeleton lines={8} />;
}

function Shown({ counts }: { counts: CpdCounts }) {
  return (
    <div className="ev-stack-l">
      <p className="ev-lead">
        {counts.name}
        {counts.endsOn && `, until ${day(counts.endsOn)}`}. Help people find the time: nobody’s name is here, and no number is
        under five.
      </p>
      <Chart
        title="Everybody who is registered"
        says={says(counts)}
        counts="Everybody who belongs to the organisation today and follows these rules. Ready: all that is counted is there, such as two different pieces and a peer reflection. Begun: at least one complete piece. Drafts do not count. Where a number is under five, or one under five could be worked out from it, it is not shown."
        file={<Download words="Take it away as CSV" name="ready-to-renew.csv" fetchFile={() => Promise.resolve(csv(counts))} />}
      >
        <Bars line={counts.whole} />
      </Chart>
      <section aria-labelledby="by-area">
        <h2 id="by-area" className="ev-spaced">
          By service area
        </h2>
        <Counts counts={counts} />
      </section>
    </div>
  );
}
