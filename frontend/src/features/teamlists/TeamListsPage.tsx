import { useQuery } from "@tanstack/react-query";
import { Link, useSearchParams } from "react-router";
import { listTeamListsOptions, listTeamPlacesOptions } from "@/api/generated/@tanstack/react-query.gen";
import { useSession } from "@/api/session";
import { Page } from "@/ui/Page";
import { Pagination } from "@/ui/Pagination";
import { Refused } from "@/ui/Refused";
import { Skeleton } from "@/ui/Skeleton";
import { Trouble } from "@/ui/Trouble";
import { ListCard } from "./ListCard";

export function TeamListsPage() {
  const { me, signIn } = useSession();
  const places = useQuery({ ...listTeamPlacesOptions({ query: { size: 1 } }), enabled: me !== null });
  if (!me)
    return (
      <Page title="My team’s reading list">
        <Refused signIn={signIn} />
      </Page>
    );
  return (
    <Page title="My team’s reading list">
      <div className="ev-section-head ev-spaced">
        <h1>Reading list</h1>
        {(places.data?.total ?? 0) > 0 && (
          <Link className="govuk-button" to="/reading-list/team/new">
            Set a list for a team
          </Link>
        )}
      </div>
      <p className="ev-quiet ev-spaced">
        If you tick that you have read something, your team sees your name beside it. Nobody is shown who has not.
      </p>
      <nav className="ev-chips ev-spaced-l" aria-label="Show">
        <Link className="ev-chip" to="/reading-list">
          My own
        </Link>
        <Link className="ev-chip" to="/reading-list/team" aria-current="page">
          My team’s
        </Link>
      </nav>
      <Lists />
    </Page>
  );
}

function Lists() {
  const [search] = useSearchParams();
  const { data, error, refetch } = useQuery(listTeamListsOptions({ query: { page: Number(search.get("page") ?? 1) } }));
  if (error) return <Trouble error={error} retry={() => void refetch()} />;
  if (!data) return <Skeleton />;
  return (
    <>
      {data.total === 0 && (
        <div className="ev-empty">
          <p>Nobody has set a list for your team yet. A supervisor, practice educator or editor can.</p>
          <Link to="/reading-list">See your own list</Link>
        </div>
      )}
      <div className="ev-stack-l">
        {data.items.map((list) => (
          <ListCard key={list.id} list={list} />
        ))}
      </div>
      <Pagination page={data.page} size={data.size} total={data.total} />
    </>
  );
}
