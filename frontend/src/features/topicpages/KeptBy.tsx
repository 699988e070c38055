import { Link } from "react-router";
import type { TopicKept, TopicPage } from "@/api/generated";
import { VisitsHere } from "@/ui/VisitsHere";
import { day } from "@/ui/dates";

/** Who looks after the page, and until when it was found to be right. */
export function KeptBy({ topic }: { topic: TopicPage }) {
  return (
    <div className="ev-small ev-quiet ev-tight">
      {topic.layers.map((layer) => (
        <p key={layer.organisationId}>{inWords(layer)}</p>
      ))}
      <VisitsHere kind="topic" id={topic.id} />
      <p className="ev-no-print">
        <Link to="changes">What changed</Link>
      </p>
    </div>
  );
}

function inWords({ core, organisationName, ownerName, reviewBy, reviewOverdue }: TopicKept): string {
  const who = ownerName ? `${ownerName}, ${organisationName}` : organisationName;
  const kept = core ? `Looked after by ${who}.` : `Local part looked after by ${who}.`;
  if (!reviewBy) return kept;
  return `${kept} ${reviewOverdue ? `A review has been due since ${day(reviewBy)}.` : `Next review ${day(reviewBy)}.`}`;
}
