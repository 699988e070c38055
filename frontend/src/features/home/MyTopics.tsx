import { useQuery } from "@tanstack/react-query";
import { Link } from "react-router";
import { getMeOptions, listTopicsOptions } from "@/api/generated/@tanstack/react-query.gen";
import { Skeleton } from "@/ui/Skeleton";
import { TopicCard } from "./TopicCard";

export function MyTopics() {
  const { data: me } = useQuery(getMeOptions());
  const { data } = useQuery(listTopicsOptions({ query: { size: 100 } }));
  const mine = data?.items.filter((topic) => me?.interests.includes(topic.id)) ?? [];
  return (
    <section aria-labelledby="topics">
      <div className="ev-section-head">
        <h2 id="topics">New in your topics</h2>
        <Link to="/topics-i-follow">Change what you follow</Link>
      </div>
      {!(data && me) && <Skeleton lines={3} />}
      {data && me && mine.length === 0 && (
        <div className="ev-empty">
          <p>You do not follow a topic yet.</p>
          <Link to="/topics-i-follow">Choose topics to follow</Link>
        </div>
      )}
      <ul className="ev-grid ev-grid--3">
        {mine.map((topic) => (
          <TopicCard key={topic.id} topic={topic} />
        ))}
      </ul>
    </section>
  );
}
