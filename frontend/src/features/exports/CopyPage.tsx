import { useQuery } from "@tanstack/react-query";
import { Link } from "react-router";
import { every } from "@/api/every";
import type { DataExport } from "@/api/generated";
import { listDataExportsOptions } from "@/api/generated/@tanstack/react-query.gen";
import { useSession } from "@/api/session";
import { Page } from "@/ui/Page";
import { Refused } from "@/ui/Refused";
import { Skeleton } from "@/ui/Skeleton";
import { Trouble } from "@/ui/Trouble";
import { AskForCopy } from "./AskForCopy";
import { Copy } from "./Copy";

const title = "A copy of my data";

export const isUnderWay = ({ state }: DataExport) => state === "waiting" || state === "building";

/** Asking for a copy, watching it being made, and taking it. It can be left: a notice says when it is ready. */
export function CopyPage() {
  const { me, signIn } = useSession();
  const { data, error, refetch } = useQuery({
    ...listDataExportsOptions(),
    enabled: me !== null,
    refetchInterval: every(1_000, ({ items }) => items.some(isUnderWay)),
  });
  return (
    <Page title={title}>
      {!me ? (
        <Refused signIn={signIn} />
      ) : (
        <>
          <nav className="ev-crumbs" aria-label="Breadcrumb">
            <ol>
              <li>
                <Link to="/my-data">My data</Link>
              </li>
            </ol>
          </nav>
          <h1 className="ev-spaced">{title}</h1>
          <p className="ev-lead ev-spaced-l">
            One file with everything we hold about you: a page to read in your browser, and the same as data to take to another
            service. Only you can download it, and it is deleted after seven days.
          </p>
          {error && <Trouble error={error} retry={() => void refetch()} />}
          {!data && !error && <Skeleton />}
          {data && !data.items.some(isUnderWay) && <AskForCopy another={data.items.length > 0} />}
          {data && data.items.length > 0 && (
            <ul className="ev-list">
              {data.items.map((copy) => (
                <Copy key={copy.id} copy={copy} />
              ))}
            </ul>
          )}
        </>
      )}
    </Page>
  );
}
