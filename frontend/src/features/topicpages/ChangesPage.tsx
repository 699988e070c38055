import { useQuery } from "@tanstack/react-query";
import { Link, useParams, useSearchParams } from "react-router";
import type { TopicChange, TopicChangePart } from "@/api/generated";
import { getTopicOptions, listTopicChangesOptions } from "@/api/generated/@tanstack/react-query.gen";
import { day } from "@/ui/dates";
import { Page } from "@/ui/Page";
import { Pagination } from "@/ui/Pagination";
import { Skeleton } from "@/ui/Skeleton";
import { Trouble } from "@/ui/Trouble";
import { isOfResource, wordsFor } from "./changeWords";

/** What changed on a topic's page, by whom and when. */
export function ChangesPage() {
  const { slug = "" } = useParams();
  const [search] = useSearchParams();
  const topic = useQuery(getTopicOptions({ path: { slug } }));
  const { data, error, refetch } = useQuery(
    listTopicChangesOptions({ path: { slug }, query: { page: Number(search.get("page") ?? 1), size: 50 } }),
  );
  return (
    <Page title="What changed">
      {error && <Trouble error={error} retry={() => void refetch()} />}
      {!error && (
        <>
          <nav className="ev-crumbs" aria-label="Breadcrumb">
            <ol>
              <li>
                <Link to="/hub">Hub</Link>
              </li>
              <li>
                <Link to={`/topics/${slug}`}>{topic.data?.title ?? "Topic"}</Link>
              </li>
            </ol>
          </nav>
          <h1 className="ev-spaced-l">What changed on this page</h1>
          {!data && <Skeleton />}
          {data?.total === 0 && <p>Nobody has changed it yet.</p>}
          <ol className="ev-timeline">
            {data?.items.map((save) => (
              <Save key={save.id} save={save} />
            ))}
          </ol>
          {data && <Pagination page={data.page} size={data.size} total={data.total} />}
        </>
      )}
    </Page>
  );
}

function Save({ save }: { save: TopicChange }) {
  return (
    <li className="ev-tight">
      <time dateTime={save.madeAt}>{day(save.madeAt)}</time>
      <h2 className="ev-topic__item">{[save.personName, save.organisationName].filter(Boolean).join(", ")}</h2>
      {save.changes.length === 0 && <p className="ev-quiet">A change to what is not shown to you.</p>}
      <ul className="govuk-list govuk-list--bullet">
        {save.changes.map((part, n) => (
          <li key={n}>
            <Part part={part} />
          </li>
        ))}
      </ul>
    </li>
  );
}

function Part({ part }: { part: TopicChangePart }) {
  const [before, after] = wordsFor(part);
  if (!isOfResource(part)) return before;
  return (
    <>
      {before}
      {part.resource ? <Link to={part.resource.address}>{part.resource.title}</Link> : "something that is not open to you"}
      {after}
    </>
  );
}
