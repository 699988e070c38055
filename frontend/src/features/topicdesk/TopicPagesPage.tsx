import { useQuery } from "@tanstack/react-query";
import { Link, useSearchParams } from "react-router";
import type { TopicLayerSummary } from "@/api/generated";
import { listTopicLayersOptions } from "@/api/generated/@tanstack/react-query.gen";
import { organisationsWhere } from "@/api/rights";
import { useSession } from "@/api/session";
import { day } from "@/ui/dates";
import { Page } from "@/ui/Page";
import { Pagination } from "@/ui/Pagination";
import { Skeleton } from "@/ui/Skeleton";
import { Tabs } from "@/ui/Tabs";
import { Trouble } from "@/ui/Trouble";
import { WithRight } from "@/ui/WithRight";

/** The topics whose pages someone can edit, for one of their organisations. */
export function TopicPagesPage() {
  const { me } = useSession();
  const [search] = useSearchParams();
  const mine = organisationsWhere(me, "topic-pages.edit");
  const shown = mine.find((id) => id === search.get("show")) ?? mine[0];
  const tabs = mine.map((id) => [id, me?.organisations.find((o) => o.id === id)?.name ?? "Organisation"] as const);
  return (
    <WithRight title="Topic pages" right="topic-pages.edit">
      <Page title="Topic pages">
        <h1 className="ev-spaced">Topic pages</h1>
        <p className="ev-lead ev-spaced-l">Choose what stands on each page, and in which order.</p>
        {tabs.length > 1 && shown && <Tabs tabs={tabs} shown={shown} />}
        {shown && <Layers key={shown} organisationId={shown} page={Number(search.get("page") ?? 1)} />}
      </Page>
    </WithRight>
  );
}

function Layers({ organisationId, page }: { organisationId: string; page: number }) {
  const { data, error, refetch } = useQuery(listTopicLayersOptions({ query: { organisationId, page, size: 50 } }));
  if (error) return <Trouble error={error} retry={() => void refetch()} />;
  if (!data) return <Skeleton lines={12} />;
  return (
    <>
      <ul className="ev-list">
        {data.items.map((layer) => (
          <Layer key={layer.topicId} layer={layer} organisationId={organisationId} />
        ))}
      </ul>
      <Pagination page={data.page} size={data.size} total={data.total} />
    </>
  );
}

function Layer({ layer, organisationId }: { layer: TopicLayerSummary; organisationId: string }) {
  return (
    <li className="ev-tight">
      <h2 className="ev-topic__item">
        <Link to={`/topic-pages/${organisationId}/${layer.slug}`}>{layer.title}</Link>
      </h2>
      <p className="ev-meta">
        <span>{layer.core ? "The page that everyone sees" : inWords(layer)}</span>
        {layer.updatedAt && (
          <span>
            Saved {day(layer.updatedAt)}
            {layer.updatedByName && ` by ${layer.updatedByName}`}
          </span>
        )}
        {layer.reviewBy && layer.reviewOverdue && (
          <span className="ev-tag ev-tag--warn">Review due since {day(layer.reviewBy)}</span>
        )}
        {layer.reviewBy && !layer.reviewOverdue && <span>Next review {day(layer.reviewBy)}</span>}
      </p>
    </li>
  );
}

const inWords = ({ version, items }: TopicLayerSummary) =>
  version === 0 ? "As the network made it" : items === 1 ? "1 item of your own" : `${items} items of your own`;
