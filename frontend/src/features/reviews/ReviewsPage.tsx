import { useQuery } from "@tanstack/react-query";
import { useSearchParams } from "react-router";
import { listReviews, type ListReviewsData } from "@/api/generated";
import { listReviewsOptions } from "@/api/generated/@tanstack/react-query.gen";
import { Download } from "@/ui/Download";
import { Page } from "@/ui/Page";
import { Pagination } from "@/ui/Pagination";
import { Skeleton } from "@/ui/Skeleton";
import { Tabs } from "@/ui/Tabs";
import { Trouble } from "@/ui/Trouble";
import { WithRight } from "@/ui/WithRight";
import { ReviewList } from "./ReviewList";

const title = "Checks due";
const spans = [
  ["overdue", "Due now"],
  ["month", "Next 30 days"],
  ["quarter", "Next 3 months"],
  ["year", "Next 12 months"],
] as const;
const days = { overdue: 0, month: 30, quarter: 91, year: 366 };

/** What is published here and wants looking at again, for those who plan the work. */
export function ReviewsPage() {
  return (
    <WithRight title={title} right="resources.edit">
      <Page title={title}>
        <Reviews />
      </Page>
    </WithRight>
  );
}

function Reviews() {
  const [search] = useSearchParams();
  const shown = spans.find(([value]) => value === search.get("show"))?.[0] ?? "month";
  const within = days[shown];
  const { data, error, refetch } = useQuery(
    listReviewsOptions({ query: { within, page: Number(search.get("page") ?? 1), size: 50 } }),
  );
  if (error) return <Trouble error={error} retry={() => void refetch()} />;
  return (
    <>
      <h1 className="ev-spaced">{title}</h1>
      <p className="ev-lead ev-spaced-l">What we have published and promised to look at again, the longest overdue first.</p>
      <Tabs tabs={spans} shown={shown} />
      {!data && <Skeleton lines={6} />}
      {data && <ReviewList reviews={data.items} />}
      {data && data.total > 0 && (
        <p className="ev-spaced-top">
          <Download
            words="Download as JSON"
            name="checks-due.json"
            fetchFile={async () => JSON.stringify(await all(within), null, 2)}
          />
        </p>
      )}
      {data && <Pagination page={data.page} size={data.size} total={data.total} />}
    </>
  );
}

/** As machines read it from the API, page by page. */
async function all(within: number) {
  const items = [];
  for (let page = 1; ; page++) {
    const query: ListReviewsData["query"] = { within, page, size: 100 };
    const { data } = await listReviews({ query, throwOnError: true });
    items.push(...data.items);
    if (page * data.size >= data.total) return items;
  }
}
