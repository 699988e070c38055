import { useQuery } from "@tanstack/react-query";
import { Link, useSearchParams } from "react-router";
import type { ListReadingListData } from "@/api/generated";
import { listReadingListOptions } from "@/api/generated/@tanstack/react-query.gen";
import { useSession } from "@/api/session";
import { Page } from "@/ui/Page";
import { Pagination } from "@/ui/Pagination";
import { Skeleton } from "@/ui/Skeleton";
import { Trouble } from "@/ui/Trouble";
import { Kept } from "./Kept";

const tabs = [
  ["", "All"],
  ["to-read", "To read"],
  ["reading", "Reading"],
  ["done", "Done"],
] as const;
type Status = NonNullable<ListReadingListData["query"]>["status"];

export function ReadingListPage() {
  const { me } = useSession();
  const [search] = useSearchParams();
  const status = search.get("status") ?? "";
  const { data, error, refetch } = useQuery({
    ...listReadingListOptions({ query: { status: (status || undefined) as Status, page: Number(search.get("page") ?? 1) } }),
    enabled: me !== null,
  });
  if (!me)
    return (
      <Page title="Reading list">
        <h1>Sign in to see your reading list</h1>
      </Page>
    );
  if (error)
    return (
      <Page title="Reading list">
        <Trouble error={error} retry={() => void refetch()} />
      </Page>
    );
  return (
    <Page title="Reading list">
      <h1 className="ev-spaced">Reading list</h1>
      <p className="ev-quiet ev-spaced">Only you see this list and your notes.</p>
      <nav className="ev-chips ev-spaced-l" aria-label="Show">
        {tabs.map(([value, name]) => (
          <Link
            className="ev-chip"
            key={value}
            to={value ? `?status=${value}` : "?"}
            aria-current={value === status ? "page" : undefined}
          >
            {name}
          </Link>
        ))}
        <Link className="ev-chip" to="/reading-list/team">
          My team’s
        </Link>
      </nav>
      {!data && <Skeleton />}
      {data?.total === 0 && (
        <div className="ev-empty">
          <p>Nothing here yet. Keep something from its page and it waits for you here.</p>
          <Link to="/search?minutes=10">Find something that takes ten minutes</Link>
        </div>
      )}
      <ul className="ev-list">
        {data?.items.map((item) => (
          <Kept key={item.resourceId} item={item} />
        ))}
      </ul>
      {data && <Pagination page={data.page} size={data.size} total={data.total} />}
    </Page>
  );
}
