import { Link } from "react-router";
import type { PackItem } from "@/api/generated";
import { Badge, type Side } from "@/ui/Badge";
import { Minutes } from "@/ui/Minutes";

/** One thing to read, watch or listen to, in its place. */
export function Step({ item, n }: { item: PackItem; n: number }) {
  const { resource } = item;
  return (
    <li className="ev-steplist__item">
      <span className="ev-steplist__n" aria-hidden="true">
        {n}
      </span>
      <div className="ev-stack ev-tight">
        {resource?.side && (
          <p>
            <Badge side={resource.side as Side} />
          </p>
        )}
        <h3>{resource ? <Link to={resource.address}>{resource.title}</Link> : "This is no longer open to you"}</h3>
        {item.note && <p className="ev-steplist__note">{item.note}</p>}
        <p className="ev-meta">
          <Minutes minutes={item.minutes ?? resource?.minutes} />
        </p>
      </div>
    </li>
  );
}
