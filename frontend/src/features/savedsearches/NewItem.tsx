import { Link } from "react-router";
import type { NewItem as Item } from "@/api/generated";
import { Badge, type Side } from "@/ui/Badge";
import { Minutes } from "@/ui/Minutes";
import { day } from "@/ui/dates";

const reason = ({ kind, name }: Item["because"][number]) => (kind === "search" ? `Your search “${name}”` : `You follow ${name}`);

/** A resource that is new for someone, and why they hear of it. */
export function NewItem({ item }: { item: Item }) {
  const { resource, because, publishedAt, toldAt } = item;
  return (
    <li className="ev-stack ev-tight">
      <p className="ev-row">
        {resource.side && <Badge side={resource.side as Side} />}
        {!toldAt && <span className="ev-tag ev-tag--good">Since your last digest</span>}
      </p>
      <h2 className="ev-result__title">
        <Link to={resource.address}>{resource.title}</Link>
      </h2>
      <p className="ev-meta">
        <Minutes minutes={resource.minutes} />
        <span>Added {day(publishedAt)}</span>
        <span>{because.map(reason).join(" · ")}</span>
      </p>
    </li>
  );
}
