import { Link } from "react-router";
import type { ReadingListItem } from "@/api/generated";
import { Badge, type Side } from "@/ui/Badge";
import { day } from "@/ui/dates";
import { Minutes } from "@/ui/Minutes";

const statusNames: Record<ReadingListItem["status"], string> = { "to-read": "To read", reading: "Reading", done: "Done" };

export function Kept({ item }: { item: ReadingListItem }) {
  const { resource } = item;
  return (
    <li className="ev-stack">
      <p className="ev-row">
        {resource?.side && <Badge side={resource.side as Side} />}
        <span className="ev-tag">{statusNames[item.status]}</span>
      </p>
      <h2 className="ev-result__title">
        {resource ? <Link to={resource.address}>{resource.title}</Link> : "This is no longer open to you"}
      </h2>
      {item.note && <p>{item.note}</p>}
      <p className="ev-meta">
        <Minutes minutes={resource?.minutes} />
        <span>Kept {day(item.addedAt)}</span>
      </p>
    </li>
  );
}
