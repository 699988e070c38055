import { useMutation, useQuery } from "@tanstack/react-query";
import { Link, useParams, useSearchParams } from "react-router";
import { exportImpactStories, type ImpactStories } from "@/api/generated";
import { listImpactStoriesOptions } from "@/api/generated/@tanstack/react-query.gen";
import { useSession } from "@/api/session";
import { Icon } from "@/ui/Icon";
import { Page } from "@/ui/Page";
import { Pagination } from "@/ui/Pagination";
import { Refused } from "@/ui/Refused";
import { Skeleton } from "@/ui/Skeleton";
import { Trouble } from "@/ui/Trouble";
import { save } from "@/ui/save";
import { Story } from "./Story";

const title = "What changed";

/** Stories of what changed after a learning event: one's own, those that may be shared, and for who runs it all. */
export function StoriesPage() {
  const { me, signIn } = useSession();
  const { id = "" } = useParams();
  const page = Number(useSearchParams()[0].get("page") ?? 1);
  const { data, error, refetch } = useQuery({
    ...listImpactStoriesOptions({ path: { id }, query: { page } }),
    enabled: me !== null,
  });
  return (
    <Page title={title}>
      {!me && <Refused signIn={signIn} />}
      {me && error && <Trouble error={error} retry={() => void refetch()} />}
      {me && !data && !error && <Skeleton lines={8} />}
      {data && <Stories eventId={id} stories={data} />}
    </Page>
  );
}

function Stories({ eventId, stories }: { eventId: string; stories: ImpactStories }) {
  const runs = stories.allowed.includes("read-all");
  const tells = stories.allowed.includes("tell");
  return (
    <>
      <h1 className="ev-spaced">{title}</h1>
      <p className="ev-lead ev-spaced">
        After <Link to={`/events/${eventId}`}>{stories.eventTitle}</Link>
      </p>
      {runs && (
        <p className="ev-spaced-l">
          You run this event, so you read all of them, without names. Choose those that matter most, and say why.{" "}
          <Link to={`/events/${eventId}/evaluations`}>What people answered</Link>
        </p>
      )}
      {tells && (
        <p>
          <Link className="govuk-button" to={`/events/${eventId}/stories/new`}>
            Tell what changed
          </Link>
        </p>
      )}
      {stories.total === 0 && (
        <div className="ev-empty">
          <p>
            {tells
              ? "Nobody has told anything yet. A few sentences are enough."
              : "No stories yet. Those who were there can tell what changed, and agree that others read it."}
          </p>
        </div>
      )}
      <ul className="ev-list ev-stack">
        {stories.items.map((story) => (
          <Story key={story.id} story={story} />
        ))}
      </ul>
      <Pagination page={stories.page} size={stories.size} total={stories.total} />
      {runs && stories.total > 0 && <File eventId={eventId} />}
    </>
  );
}

function File({ eventId }: { eventId: string }) {
  const file = useMutation({
    mutationFn: async () => {
      const { data } = await exportImpactStories({ path: { id: eventId }, parseAs: "blob", throwOnError: true });
      save(data as BlobPart, "impact-stories.csv");
    },
  });
  return (
    <p className="ev-spaced-top">
      <button className="govuk-button govuk-button--secondary" type="button" onClick={() => file.mutate()}>
        <Icon name="download" /> Download those that may be shared as CSV
      </button>
      {file.isError && <span role="alert">The file could not be fetched. Try again.</span>}
    </p>
  );
}
