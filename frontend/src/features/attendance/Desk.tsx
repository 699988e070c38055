import { useQuery } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { Link, useParams } from "react-router";
import type { SignIn } from "@/api/generated";
import { getSignInOptions } from "@/api/generated/@tanstack/react-query.gen";
import { Page } from "@/ui/Page";
import { Skeleton } from "@/ui/Skeleton";
import { Trouble } from "@/ui/Trouble";

type Props = { title: string; refused?: boolean; children: (desk: SignIn) => ReactNode };

/** A screen of those who run an event: where it belongs, and its event, once that is known. */
export function Desk({ title, refused = false, children }: Props) {
  const { id = "" } = useParams();
  const { data, error, refetch } = useQuery({
    ...getSignInOptions({ path: { id } }),
    refetchInterval: ({ state: { data: desk } }) => (desk?.state === "open" ? 15_000 : desk?.state === "early" && 60_000),
    refetchOnMount: "always",
  });
  const name = data ? `${title}: ${data.title}` : title;
  return (
    <Page title={name} refused={refused}>
      {!data && error && <Trouble error={error} retry={() => void refetch()} />}
      {!data && !error && <Skeleton lines={10} />}
      {data && (
        <>
          <nav className="ev-crumbs ev-no-print" aria-label="Breadcrumb">
            <ol>
              <li>
                <Link to="/events">Learning events</Link>
              </li>
              <li>
                <Link to={`/events/${id}`}>{data.title}</Link>
              </li>
            </ol>
          </nav>
          {children(data)}
        </>
      )}
    </Page>
  );
}
