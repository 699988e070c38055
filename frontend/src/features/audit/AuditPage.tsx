import { useQuery } from "@tanstack/react-query";
import { Link } from "react-router";
import { exportAudit } from "@/api/generated";
import { listAuditOptions } from "@/api/generated/@tanstack/react-query.gen";
import { asProblem } from "@/api/problem";
import { mayEverywhere } from "@/api/rights";
import { useSession } from "@/api/session";
import { Download } from "@/ui/Download";
import { Page } from "@/ui/Page";
import { Pagination } from "@/ui/Pagination";
import { Skeleton } from "@/ui/Skeleton";
import { Trouble } from "@/ui/Trouble";
import { WithRight } from "@/ui/WithRight";
import { ChainState } from "./ChainState";
import { Events } from "./Events";
import { Filters } from "./Filters";
import { PlatformCheck } from "./PlatformCheck";
import { useAsked } from "./useAsked";

const title = "Audit";

/** Who did what to what, and when. */
export function AuditPage() {
  const { me } = useSession();
  return (
    <WithRight title={title} right="audit.read">
      <Page title={title}>
        <h1 className="ev-spaced">{title}</h1>
        <p className="ev-lead ev-spaced-l">
          What was done here, by whom and when. Nobody can change or remove it unseen, and nothing that people wrote stands in it.
        </p>
        <ChainState />
        {mayEverywhere(me, "platform.manage") && <PlatformCheck />}
        <Found />
      </Page>
    </WithRight>
  );
}

function Found() {
  const { me } = useSession();
  const { asked, page, at } = useAsked();
  const { data, error, refetch } = useQuery(listAuditOptions({ query: { ...asked, page } }));
  const refused = asProblem(error)?.status === 400 ? error : null;
  if (error && !refused) return <Trouble error={error} retry={() => void refetch()} />;
  return (
    <>
      <Filters error={refused} />
      {mayEverywhere(me, "audit.read") && !asked.platform && (
        <p className="ev-spaced">
          <Link to={at({ platform: "true" })}>Only what was done to the platform as a whole</Link>
        </p>
      )}
      {data ? <Events events={data.items} narrowed={Object.keys(asked).length > 0} /> : !refused && <Skeleton lines={8} />}
      {data && <Pagination page={data.page} size={data.size} total={data.total} />}
      {data && data.total > 0 && <Files />}
    </>
  );
}

/** The same as files, whole however long the list is. */
function Files() {
  const { asked } = useAsked();
  const fetchFile = (as: "csv" | "ndjson") => async () =>
    (await exportAudit({ query: { ...asked, as }, parseAs: "blob", throwOnError: true })).data;
  return (
    <p className="ev-row ev-spaced-top">
      <Download words="Download as CSV" name="audit.csv" fetchFile={fetchFile("csv")} />
      <Download words="Download for programs (NDJSON)" name="audit.ndjson" fetchFile={fetchFile("ndjson")} />
    </p>
  );
}
