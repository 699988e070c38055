import { useQuery } from "@tanstack/react-query";
import { exportEvidenceGaps, listEvidenceGaps } from "@/api/generated";
import { listEvidenceGapsQueryKey } from "@/api/generated/@tanstack/react-query.gen";
import { everyPage } from "@/api/everyPage";
import { useSession } from "@/api/session";
import { Download } from "@/ui/Download";
import { Page } from "@/ui/Page";
import { Refused } from "@/ui/Refused";
import { Skeleton } from "@/ui/Skeleton";
import { Trouble } from "@/ui/Trouble";
import { GapTable } from "./GapTable";
import { Key } from "./Key";
import { gapsInWords } from "./gaps";

export function GapsPage() {
  const { me, signIn } = useSession();
  if (me) return <Gaps />;
  return (
    <Page title="Evidence gaps">
      <Refused signIn={signIn} />
    </Page>
  );
}

function Gaps() {
  const { data, error, refetch } = useQuery({
    queryKey: [...listEvidenceGapsQueryKey(), "all"],
    queryFn: () => everyPage((page) => listEvidenceGaps({ query: { page, size: 100 }, throwOnError: true })),
  });
  return (
    <Page title="Evidence gaps">
      <div className="ev-head ev-spaced-l">
        <h1>Where is evidence missing?</h1>
        <p className="ev-lead">{data ? gapsInWords(data) : "Each topic, by side of evidence and age."}</p>
      </div>
      {error && !data && <Trouble error={error} retry={() => void refetch()} />}
      {!data && !error && <Skeleton lines={12} />}
      {data && (
        <>
          <Key />
          <GapTable topics={data} />
          <div className="ev-chart__foot ev-spaced-top">
            <details className="ev-define">
              <summary>What this counts</summary>
              <p>
                Published resources that are open to you. One that belongs to two topics stands under both. What rests on more
                than one side is shown beside the three, because it does not say whose view is missing.
              </p>
            </details>
            <Download
              words="CSV"
              name="evidence-gaps.csv"
              fetchFile={async () => (await exportEvidenceGaps({ parseAs: "blob", throwOnError: true })).data}
            />
          </div>
        </>
      )}
    </Page>
  );
}
