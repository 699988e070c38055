import { Link, useParams } from "react-router";
import type { Import } from "@/api/generated";
import { Page } from "@/ui/Page";
import { Skeleton } from "@/ui/Skeleton";
import { Trouble } from "@/ui/Trouble";
import { Ended } from "./Ended";
import { Progress } from "./Progress";
import { Review } from "./Review";
import { Settings } from "./Settings";
import { useImport } from "./useImport";

/** One import, at whatever stage it is. It can be left at any time and found again in the list. */
export function ImportPage({ settings }: { settings?: boolean }) {
  const { id = "" } = useParams();
  const { data, error, refetch } = useImport(id);
  if (error && !data)
    return (
      <Page title="Import">
        <Trouble error={error} retry={() => void refetch()} />
      </Page>
    );
  return (
    <Page title={data ? `Import of ${data.fileName}` : "Import"}>
      <nav className="ev-crumbs" aria-label="Breadcrumb">
        <ol>
          <li>
            <Link to="/imports">Imports</Link>
          </li>
        </ol>
      </nav>
      {data ? (
        <Stage item={data} settings={settings ?? false} />
      ) : (
        <>
          <h1 className="ev-spaced-l">Import</h1>
          <Skeleton />
        </>
      )}
    </Page>
  );
}

function Stage({ item, settings }: { item: Import; settings: boolean }) {
  if (item.state === "reading" || item.state === "adding") return <Progress item={item} />;
  if (item.state === "settings" || (settings && item.allowed.includes("settings"))) return <Settings item={item} />;
  if (item.state === "review") return <Review item={item} />;
  return <Ended item={item} />;
}
