import { Link } from "react-router";
import type { TopicItem, TopicPage } from "@/api/generated";
import { sideNames } from "@/ui/Badge";
import { Page } from "@/ui/Page";
import { Skeleton } from "@/ui/Skeleton";
import { Trouble } from "@/ui/Trouble";
import { sectionName } from "@/ui/topicWords";
import { KeptBy } from "./KeptBy";
import { useTopicPage } from "./useTopicPage";

/** The whole topic as a handout: titles, minutes and notes, close together. */
export function OnePage() {
  const { data, error, refetch } = useTopicPage();
  return (
    <Page title={data ? `${data.title}, on one page` : "Topic"}>
      {error && <Trouble error={error} retry={() => void refetch()} />}
      {!data && !error && <Skeleton lines={12} />}
      {data && <Handout topic={data} />}
    </Page>
  );
}

function Handout({ topic }: { topic: TopicPage }) {
  return (
    <article className="ev-handout">
      <p className="ev-row ev-no-print ev-spaced-l">
        <button className="govuk-button" type="button" onClick={() => window.print()}>
          Print
        </button>
        <Link to={`/topics/${topic.slug}`}>Back to the topic</Link>
      </p>
      <h1>{topic.title}</h1>
      {topic.intro && <p className="ev-lead">{topic.intro}</p>}
      <div className="ev-handout__sections">
        {topic.sections.map((section) => (
          <section key={section.key}>
            <h2>{sectionName(section)}</h2>
            <ul>
              {section.items.map((item) => (
                <Line key={item.id} item={item} />
              ))}
            </ul>
          </section>
        ))}
      </div>
      <KeptBy topic={{ ...topic, slug: topic.slug }} />
    </article>
  );
}

function Line({ item }: { item: TopicItem }) {
  const facts = [item.provider, item.publishedYear, item.minutes && `${item.minutes} min`, sideNames[item.side]].filter(Boolean);
  return (
    <li>
      <Link to={`/resources/${item.id}`}>{item.title}</Link>
      <span className="ev-quiet">, {facts.join(", ")}</span>
      {item.note && <span className="ev-handout__note">{item.note}</span>}
    </li>
  );
}
