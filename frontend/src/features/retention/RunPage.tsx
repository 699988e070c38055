import { useQuery } from "@tanstack/react-query";
import { Link, useParams } from "react-router";
import { exportRetentionRun, type RetentionRun } from "@/api/generated";
import { getRetentionRunOptions } from "@/api/generated/@tanstack/react-query.gen";
import { every } from "@/api/every";
import { Download } from "@/ui/Download";
import { useNamed } from "@/ui/onPage";
import { PrivacyPage } from "@/ui/PrivacyPage";
import { Skeleton } from "@/ui/Skeleton";
import { Trouble } from "@/ui/Trouble";
import { day } from "@/ui/dates";
import { Confirm } from "./Confirm";
import { Lines } from "./Lines";
import { isWorking, number, records } from "./words";

export function RunPage() {
  return (
    <PrivacyPage title="Preview or removal" bare>
      {() => <OneRun />}
    </PrivacyPage>
  );
}

function OneRun() {
  const { id = "" } = useParams();
  const { data, error, refetch } = useQuery({
    ...getRetentionRunOptions({ path: { id } }),
    refetchInterval: every(1_000, isWorking),
  });
  const name = data && `What ${data.kind === "preview" ? "would go" : "went"} on ${day(data.day)}`;
  useNamed(name);
  if (error && !data) return <Trouble error={error} retry={() => void refetch()} />;
  if (!data) return <Skeleton lines={8} />;
  const isPreview = data.kind === "preview";
  return (
    <div className="ev-stack-l">
      <div className="ev-head">
        <p>
          <Link to={`/admin/privacy/runs?organisation=${data.organisationId}`}>What goes</Link>
        </p>
        <h1>{name}</h1>
        <p className="ev-lead" role="status">
          {said(data)}
        </p>
      </div>
      {data.lines && !isWorking(data) && <Lines run={data} lines={data.lines} />}
      {isPreview && data.state === "done" && data.found > 0 && (
        <div>
          <p className="ev-quiet">The file holds the ids of these records: no names and no texts.</p>
          <Download
            words="Download the ids as CSV"
            name="retention-preview.csv"
            fetchFile={async () => (await exportRetentionRun({ path: { id }, parseAs: "blob", throwOnError: true })).data}
          />
        </div>
      )}
      {isPreview && data.state === "done" && <Confirm run={data} />}
    </div>
  );
}

function said(run: RetentionRun) {
  if (isWorking(run)) return "Counting. You can leave this page and come back.";
  const held = run.held > 0 ? ` ${number(run.held)} more would go, but a legal hold keeps them.` : "";
  if (run.kind === "preview") return `${records(run.found)} past their time. Nothing has been removed.${held}`;
  return `${records(run.removed)} removed.${run.state === "stopped" ? " It was stopped." : ""}${held}`;
}
