import { Link, useSearchParams } from "react-router";
import type { SearchHit } from "@/api/generated";
import { Badge } from "@/ui/Badge";
import { Marked } from "@/ui/Marked";
import { Meta } from "@/ui/Meta";

type Props = { hit: SearchHit; ticked: boolean; tick: (id: string, ticked: boolean) => void };

export function Result({ hit, ticked, tick }: Props) {
  const [search] = useSearchParams();
  const wanted = search.getAll("minutes").filter((band) => band !== "longer");
  return (
    <li className="ev-result">
      <p className="ev-row">
        <Badge side={hit.side} />
        {wanted.length > 0 && hit.minutes && (
          <span className="ev-tag ev-tag--time">{`Fits your ${Math.max(...wanted.map(Number))} minutes`}</span>
        )}
        {hit.baseline && <span className="ev-tag">For everyone</span>}
        {hit.reviewOverdue && <span className="ev-tag ev-tag--warn">Due a check</span>}
        {hit.linkStatus === "broken" && <span className="ev-tag ev-tag--warn">Link broken</span>}
      </p>
      <h2 className="ev-result__title">
        <Link to={`/resources/${hit.id}`}>
          <Marked parts={hit.title} />
        </Link>
      </h2>
      {hit.snippet.length > 0 && (
        <p>
          <Marked parts={hit.snippet} />
        </p>
      )}
      <Meta
        minutes={hit.minutes}
        kind={hit.kind.name}
        from={hit.provider?.name ?? hit.containerTitle}
        access={hit.access}
        year={hit.publishedYear}
      />
      <label className="ev-check ev-check--tick">
        <input type="checkbox" checked={ticked} onChange={(event) => tick(hit.id, event.target.checked)} />
        <span>
          Tick to download its reference
          <span className="govuk-visually-hidden">: {hit.title.map((part) => part.text).join("")}</span>
        </span>
      </label>
    </li>
  );
}
