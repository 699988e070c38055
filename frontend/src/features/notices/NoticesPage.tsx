import { useQuery } from "@tanstack/react-query";
import { Link, useSearchParams } from "react-router";
import type { PageNoticeView } from "@/api/generated";
import { listNoticesOptions } from "@/api/generated/@tanstack/react-query.gen";
import { useSession } from "@/api/session";
import { Page } from "@/ui/Page";
import { Pagination } from "@/ui/Pagination";
import { Refused } from "@/ui/Refused";
import { Skeleton } from "@/ui/Skeleton";
import { Tabs } from "@/ui/Tabs";
import { Trouble } from "@/ui/Trouble";
import { NoticeItem } from "./NoticeItem";
import { useReading } from "./useReading";

const tabs = [
  ["all", "All"],
  ["unread", "Unread"],
] as const;

export function NoticesPage() {
  const { me, signIn } = useSession();
  const [search] = useSearchParams();
  const shown = search.get("show") === "unread" ? "unread" : "all";
  const query = { unread: shown === "unread", page: Number(search.get("page") ?? 1) };
  const { data, error, refetch } = useQuery({ ...listNoticesOptions({ query }), enabled: me !== null });
  return (
    <Page title="Notices">
      {!me ? (
        <Refused signIn={signIn} />
      ) : error ? (
        <Trouble error={error} retry={() => void refetch()} />
      ) : (
        <>
          <div className="ev-section-head ev-spaced">
            <h1>Notices</h1>
            <Link to="/notices/settings">How we mail you</Link>
          </div>
          <Tabs tabs={tabs} shown={shown} />
          {data ? <Notices page={data} unread={shown === "unread"} /> : <Skeleton />}
        </>
      )}
    </Page>
  );
}

function Notices({ page, unread }: { page: PageNoticeView; unread: boolean }) {
  const { one, all } = useReading();
  const newest = page.items.find((notice) => !notice.readAt);
  if (page.total === 0)
    return (
      <div className="ev-empty">
        <p>
          {unread
            ? "You have read everything."
            : "Nothing yet. We tell you here when something you rely on changes, or when a colleague sends you something."}
        </p>
        <Link to="/reading-list">Go to your reading list</Link>
      </div>
    );
  return (
    <>
      {(one.error ?? all.error) && <p role="alert">That was not saved. Try again.</p>}
      {newest && (
        <p className="ev-spaced">
          <button
            className="govuk-button govuk-button--secondary"
            type="button"
            disabled={all.isPending}
            onClick={() => all.mutate({ body: { newestId: newest.id } })}
          >
            Mark all as read
          </button>
        </p>
      )}
      <ul className="ev-list">
        {page.items.map((notice) => (
          <NoticeItem key={notice.id} notice={notice} busy={one.isPending} read={() => one.mutate({ path: { id: notice.id } })} />
        ))}
      </ul>
      <Pagination page={page.page} size={page.size} total={page.total} />
    </>
  );
}
