import { useQuery } from "@tanstack/react-query";
import { Link } from "react-router";
import { listJoinersOptions } from "@/api/generated/@tanstack/react-query.gen";
import { Pagination } from "@/ui/Pagination";
import { Skeleton } from "@/ui/Skeleton";
import { Trouble } from "@/ui/Trouble";
import { day } from "@/ui/dates";

/** Who came in the last 90 days. Each is shown the way on their own home page; some need a hand. */
export function Joiners({ organisation, page }: { organisation: string; page: number }) {
  const { data, error, refetch } = useQuery(listJoinersOptions({ path: { id: organisation }, query: { page } }));
  if (error) return <Trouble error={error} retry={() => void refetch()} />;
  if (!data) return <Skeleton lines={8} />;
  if (data.total === 0)
    return (
      <div className="ev-empty">
        <p>Nobody joined in the last 90 days.</p>
      </div>
    );
  return (
    <>
      <ul className="ev-list">
        {data.items.map(({ personId, name, place, joinsOn, signedIn }) => (
          <li className="ev-stack ev-tight" key={personId}>
            <h2 className="ev-result__title">
              <Link to={`/movements/people/${organisation}/${personId}`}>{name}</Link>
            </h2>
            <p className="ev-meta">
              <span>First day {day(joinsOn)}</span>
              <span>{place}</span>
              <span>{signedIn ? "Has signed in" : "Has not signed in yet"}</span>
            </p>
          </li>
        ))}
      </ul>
      <Pagination page={data.page} size={data.size} total={data.total} />
    </>
  );
}
