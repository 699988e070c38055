import { useQuery } from "@tanstack/react-query";
import { Link } from "react-router";
import type { Topic } from "@/api/generated";
import { searchOptions } from "@/api/generated/@tanstack/react-query.gen";
import { Marked } from "@/ui/Marked";
import { MiniTriangle } from "@/ui/MiniTriangle";
import { balanceInWords } from "@/ui/balance";

/** A topic that someone follows, its balance, and the newest thing in it. */
export function TopicCard({ topic }: { topic: Topic }) {
  const { data } = useQuery(searchOptions({ query: { topic: [topic.slug], sort: "newest", size: 1 } }));
  const newest = data?.items[0];
  return (
    <li className="ev-card">
      <p className="ev-row ev-row--tight">
        <MiniTriangle {...topic.balance} />
        <span className="ev-small ev-quiet">{balanceInWords(topic.balance)}</span>
      </p>
      <h3>
        <Link to={`/topics/${topic.slug}`}>{topic.title}</Link>
      </h3>
      {newest && (
        <p className="ev-small">
          Newest:{" "}
          <Link to={`/resources/${newest.id}`}>
            <Marked parts={newest.title} />
          </Link>
          , {newest.kind.name.toLowerCase()}
          {newest.publishedYear && `, ${newest.publishedYear}`}
        </p>
      )}
    </li>
  );
}
