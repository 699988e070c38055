import type { TopicPage as Topic } from "@/api/generated";
import { Page } from "@/ui/Page";
import { Skeleton } from "@/ui/Skeleton";
import { Trouble } from "@/ui/Trouble";
import { FormatLine } from "./FormatLine";
import { Head } from "./Head";
import { KeptBy } from "./KeptBy";
import { News } from "./News";
import { SectionBlock } from "./SectionBlock";
import { Toc } from "./Toc";
import { useTopicPage } from "./useTopicPage";

export function TopicPage() {
  const { data, error, refetch, order } = useTopicPage();
  if (error)
    return (
      <Page title="Topic">
        <Trouble error={error} retry={() => void refetch()} />
      </Page>
    );
  if (!data)
    return (
      <Page title="Topic">
        <h1 className="govuk-visually-hidden">Topic</h1>
        <Skeleton lines={12} />
      </Page>
    );
  return (
    <Page title={data.title} wide>
      <Head topic={data} />
      <div className="ev-main">
        <div className="ev-wrap ev-split ev-split--facets">
          <Toc sections={data.sections} />
          <div className="ev-stack-l">
            <FormatLine topic={data} order={order} />
            <LocalNotes topic={data} />
            {data.sections.map((section) => (
              <SectionBlock key={section.key} section={section} topic={data.slug} />
            ))}
            {data.sections.length === 0 && <Nothing />}
            <News slug={data.slug} />
            <KeptBy topic={data} />
          </div>
        </div>
      </div>
    </Page>
  );
}

/** What each of the reader's organisations says to its own people. */
function LocalNotes({ topic }: { topic: Topic }) {
  return topic.layers
    .filter(({ intro }) => intro)
    .map(({ organisationId, organisationName, intro }) => (
      <section className="ev-card ev-card--brand" key={organisationId} aria-label={`For ${organisationName}`}>
        <h2 className="ev-topic__local">At {organisationName}</h2>
        <p>{intro}</p>
      </section>
    ));
}

function Nothing() {
  return (
    <div className="ev-empty">
      <h2>Nothing here yet</h2>
      <p>Nothing on this topic is open to you so far. A person can look for you.</p>
      <a href="/ask">Ask a person</a>
    </div>
  );
}
