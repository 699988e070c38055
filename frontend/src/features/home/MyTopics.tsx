import { useQuery } from "@tanstack/react-query";
import { Link } from "react-router";
import { listTopicsOptions } from "@/api/generated/@tanstack/react-query.gen";
import { balanceInWords } from "@/ui/balance";
import { MiniTriangle } from "@/ui/MiniTriangle";
import { Skeleton } from "@/ui/Skeleton";

export function MyTopics({ interests }: { interests: string[] }) {
  const { data } = useQuery(listTopicsOptions({ query: { size: 100 } }));
  const mine = data?.items.filter((topic) => interests.includes(topic.id)) ?? [];
  return (
    <section aria-labelledby="topics">
      <div className="ev-section-head">
        <h2 id="topics">New in your topics</h2>
        <Link to="/topics-i-follow">Change what you follow</Link>
      </div>
      {!data && <Skeleton lines={3} />}
      {data && mine.length === 0 && (
        <div className="ev-empty">
          <p>You do not follow a topic yet.</p>
          <Link to="/topics-i-follow">Choose topics to follow</Link>
        </div>
      )}
      <ul className="ev-grid ev-grid--3">
        {mine.map((topic) => (
          <li className="ev-card" key={topic.id}>
            <p className="ev-row">
              <MiniTriangle {...topic.balance} />
              <span className="ev-small ev-quiet">{balanceInWords(topic.balance)}</span>
            </p>
            <h3><Link to={`/search?topic=${topic.slug}&sort=newest`}>{topic.title}</Link></h3>
          </li>
        ))}
      </ul>
    </section>
  );
}
