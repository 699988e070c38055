import { useQuery } from "@tanstack/react-query";
import { Link, useParams } from "react-router";
import { getCpdRecordOptions } from "@/api/generated/@tanstack/react-query.gen";
import { Page } from "@/ui/Page";
import { Skeleton } from "@/ui/Skeleton";
import { Trouble } from "@/ui/Trouble";
import { RecordFiles } from "./RecordFiles";

/** The files beside one CPD record. */
export function FilesPage() {
  const { id = "" } = useParams();
  const { data, error, refetch } = useQuery(getCpdRecordOptions({ path: { id } }));
  const title = data ? `Files of ${data.title || "a record without a title yet"}` : "Files";
  if (error && !data)
    return (
      <Page title="Files">
        <Trouble error={error} retry={() => void refetch()} />
      </Page>
    );
  return (
    <Page title={title}>
      <nav className="ev-crumbs" aria-label="Breadcrumb">
        <ol>
          <li>
            <Link to="/cpd">My CPD</Link>
          </li>
          <li>
            <Link to={`/cpd/${id}`}>Record</Link>
          </li>
        </ol>
      </nav>
      <h1 className="ev-spaced-l">{title}</h1>
      {data ? <RecordFiles kind="cpd-record" thingId={id} mine={data.mine} /> : <Skeleton />}
    </Page>
  );
}
