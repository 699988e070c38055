import { Link } from "react-router";
import type { TopicPage } from "@/api/generated";
import { useSession } from "@/api/session";
import { firstFor } from "@/ui/topicWords";

/** Says when the reader's own way of learning has changed the order, and leads to the editor's. */
export function FormatLine({ topic, order }: { topic: TopicPage; order: "mine" | "editor" }) {
  const { me } = useSession();
  const { format } = topic;
  if (!me) return null;
  return (
    <p className="ev-row ev-small ev-topic__format ev-no-print">
      {!format && (
        <>
          <span>Like to watch or listen rather than read?</span>
          <Link to={`/how-i-like-to-learn?topic=${topic.slug}`}>Say how you like to learn</Link>
        </>
      )}
      {format && order === "editor" && (
        <>
          <span>This is the order that its editors chose.</span>
          <Link to="?" preventScrollReset>
            {firstFor[format]} first
          </Link>
        </>
      )}
      {format && order === "mine" && (
        <>
          <span>{topic.reordered ? `${firstFor[format]} comes first for you.` : "Its order suits how you like to learn."}</span>
          {topic.reordered && (
            <Link to="?order=editor" preventScrollReset>
              See the editors’ order
            </Link>
          )}
          <Link to={`/how-i-like-to-learn?topic=${topic.slug}`}>Change this</Link>
        </>
      )}
    </p>
  );
}
