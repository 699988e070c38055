import { useQuery } from "@tanstack/react-query";
import { Link, useSearchParams } from "react-router";
import type { ListResourcesData } from "@/api/generated";
import { listResourcesOptions } from "@/api/generated/@tanstack/react-query.gen";
import { Page } from "@/ui/Page";
import { Pagination } from "@/ui/Pagination";
import { Skeleton } from "@/ui/Skeleton";
import { Trouble } from "@/ui/Trouble";
import { WithRight } from "@/ui/WithRight";
import { editions } from "@/ui/editions";
import { Editions } from "./Editions";
import { Kept } from "./Kept";
import { Reports } from "./Reports";
import { Tabs } from "@/ui/Tabs";

type Status = NonNullable<NonNullable<ListResourcesData["query"]>["status"]>;
type Edition = NonNullable<NonNullable<ListResourcesData["query"]>["edition"]>;

const tabs = [
  ["draft", "Drafts"],
  ["in-review", "In review"],
  ["published", "Published"],
  ["review-due", "Due a check"],
  ["archived", "Archived"],
  ["withdrawn", "Withdrawn"],
  ["reports", "Readers’ reports"],
] as const;

export function OurResourcesPage() {
  const [search] = useSearchParams();
  const shown = tabs.find(([value]) => value === search.get("show"))?.[0] ?? "draft";
  return (
    <WithRight title="Our resources" right="resources.edit">
      <Page title="Our resources">
        <div className="ev-section-head ev-spaced-l">
          <h1>Our resources</h1>
          <p className="ev-row">
            <Link className="govuk-button" to="/resources/new">
              Add a resource
            </Link>
            <Link to="/vocabulary">Kinds, audiences, providers and topics</Link>
          </p>
        </div>
        <Tabs tabs={tabs} shown={shown} />
        {shown === "reports" ? <Reports /> : <Stage status={shown} />}
      </Page>
    </WithRight>
  );
}

function Stage({ status }: { status: Status }) {
  const [search] = useSearchParams();
  const edition = editions.find(({ value }) => value === search.get("edition"))?.value as Edition | undefined;
  const page = Number(search.get("page") ?? 1);
  const { data, error, refetch } = useQuery(
    listResourcesOptions({ query: { status, ours: true, page, ...(edition && { edition }) } }),
  );
  if (error) return <Trouble error={error} retry={() => void refetch()} />;
  if (!data) return <Skeleton />;
  return (
    <>
      <Editions show={status} chosen={edition} />
      {data.total === 0 && (
        <div className="ev-empty">
          <p>Nothing here at the moment.</p>
          <Link to="/resources/new">Add a resource</Link>
        </div>
      )}
      <ul className="ev-list">
        {data.items.map((item) => (
          <Kept key={item.id} item={item} />
        ))}
      </ul>
      <Pagination page={data.page} size={data.size} total={data.total} />
    </>
  );
}
