import { useQuery } from "@tanstack/react-query";
import { Link, useSearchParams } from "react-router";
import type { Me } from "@/api/generated";
import { listRoleHoldersOptions } from "@/api/generated/@tanstack/react-query.gen";
import { useSession } from "@/api/session";
import { Page } from "@/ui/Page";
import { Pagination } from "@/ui/Pagination";
import { Refused } from "@/ui/Refused";
import { Skeleton } from "@/ui/Skeleton";
import { Trouble } from "@/ui/Trouble";
import { RoleHolders } from "./RoleHolders";

/** Whom to turn to in one's organisation. */
export function WhoIsWhoPage() {
  const { me, signIn } = useSession();
  const [search] = useSearchParams();
  const shown = me?.organisations.find(({ id }) => id === search.get("organisation")) ?? me?.organisations[0];
  if (!me)
    return (
      <Page title="Who is who">
        <Refused signIn={signIn} />
      </Page>
    );
  return (
    <Page title="Who is who">
      <div className="ev-head ev-spaced-l">
        <h1>Who is who</h1>
        <p className="ev-lead">
          {shown ? `Whom to turn to at ${shown.name} today.` : "You belong to no organisation, so there is nobody to show."}
        </p>
      </div>
      {me.organisations.length > 1 && <Organisations me={me} shown={shown?.id} />}
      {shown && <Holders organisation={shown.id} page={Number(search.get("page") ?? 1)} />}
      <p className="ev-spaced-top">
        <Link to="/who-may-do-what">Who may do what</Link>
      </p>
    </Page>
  );
}

function Holders({ organisation, page }: { organisation: string; page: number }) {
  const { data, error, refetch } = useQuery(listRoleHoldersOptions({ path: { id: organisation }, query: { page, size: 100 } }));
  if (error) return <Trouble error={error} retry={() => void refetch()} />;
  if (!data) return <Skeleton lines={8} />;
  if (data.total === 0)
    return (
      <div className="ev-empty">
        <p>Nobody holds a role here yet. Your organisational development team gives them.</p>
      </div>
    );
  return (
    <>
      <RoleHolders holders={data.items} />
      <Pagination page={data.page} size={data.size} total={data.total} />
    </>
  );
}

function Organisations({ me, shown }: { me: Me; shown: string | undefined }) {
  return (
    <nav className="ev-chips ev-spaced-l" aria-label="Organisation">
      {me.organisations.map(({ id, name }) => (
        <Link className="ev-chip" key={id} to={`?organisation=${id}`} aria-current={id === shown ? "page" : undefined}>
          {name}
        </Link>
      ))}
    </nav>
  );
}
