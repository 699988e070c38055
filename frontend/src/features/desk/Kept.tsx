import { Link } from "react-router";
import type { ResourceSummary } from "@/api/generated";
import { Badge } from "@/ui/Badge";
import { Meta } from "@/ui/Meta";
import { day } from "@/ui/dates";
import { editionName } from "@/ui/editions";

export function Kept({ item }: { item: ResourceSummary }) {
  return (
    <li className="ev-stack ev-tight">
      <p className="ev-row">
        <Badge side={item.side} />
        {item.edition && <span className="ev-tag">{editionName(item.edition)}</span>}
        {item.reviewOverdue && <span className="ev-tag ev-tag--warn">Due a check</span>}
        {item.linkStatus === "broken" && <span className="ev-tag ev-tag--warn">Link broken</span>}
      </p>
      <h2 className="ev-result__title">
        <Link to={`/resources/${item.id}`}>{item.title}</Link>
      </h2>
      <Meta minutes={item.minutes} kind={item.kind} from={item.provider} access={item.access} year={item.publishedYear} />
      <p className="ev-small ev-quiet">
        Changed {day(item.updatedAt)}
        {item.status !== "withdrawn" && (
          <>
            {" "}
            ·{" "}
            <Link to={`/resources/${item.id}/edit`}>
              Edit<span className="govuk-visually-hidden"> {item.title}</span>
            </Link>
          </>
        )}
      </p>
    </li>
  );
}
