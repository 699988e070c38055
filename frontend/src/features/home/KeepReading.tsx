import { useQuery } from "@tanstack/react-query";
import { Link } from "react-router";
import { listReadingListOptions } from "@/api/generated/@tanstack/react-query.gen";
import { Badge, type Side } from "@/ui/Badge";
import { Minutes } from "@/ui/Minutes";
import { Skeleton } from "@/ui/Skeleton";

const FEW = 3;

/** What was begun comes first, then what waits; nothing that is no longer open. */
export function KeepReading() {
  const begun = useQuery(listReadingListOptions({ query: { status: "reading", size: FEW } }));
  const waiting = useQuery(listReadingListOptions({ query: { status: "to-read", size: FEW } }));
  const items = [...(begun.data?.items ?? []), ...(waiting.data?.items ?? [])].flatMap(({ status, resource }) =>
    resource ? [{ status, resource }] : [],
  );
  const known = begun.data && waiting.data;
  return (
    <section aria-labelledby="reading">
      <div className="ev-section-head">
        <h2 id="reading">Keep reading</h2>
        <Link to="/reading-list">Reading list</Link>
      </div>
      {!known && <Skeleton lines={3} />}
      {known && items.length === 0 && (
        <div className="ev-empty">
          <p>Nothing waits to be read. Keep something from its page and it is here when you have a moment.</p>
          <Link to="/search?minutes=10&sort=newest">Find something that takes ten minutes</Link>
        </div>
      )}
      <ul className="ev-list">
        {items.slice(0, FEW).map(({ status, resource }) => (
          <li className="ev-stack ev-tight" key={resource.id}>
            <h3>
              <Link to={resource.address}>{resource.title}</Link>
            </h3>
            <p className="ev-meta">
              {resource.side && <Badge side={resource.side as Side} />}
              <Minutes minutes={resource.minutes} />
              <span>{status === "reading" ? "You have begun it" : "To read"}</span>
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
