import { useQuery } from "@tanstack/react-query";
import { Link, useSearchParams } from "react-router";
import { searchOptions } from "@/api/generated/@tanstack/react-query.gen";
import { Hit } from "@/ui/Hit";
import { Skeleton } from "@/ui/Skeleton";

const choices = ["5", "10", "20"];

/** Two things to read in the minutes there are. */
export function TimeIHave() {
  const [search] = useSearchParams();
  const asked = search.get("minutes") ?? "10";
  const minutes = choices.includes(asked) ? asked : "10";
  const { data } = useQuery(searchOptions({ query: { minutes: [minutes], sort: "newest", size: 2 } }));
  const more = data ? data.total - data.items.length : 0;
  return (
    <section className="ev-card ev-card--time" aria-labelledby="time">
      <h2 id="time">I have time for…</h2>
      <p className="ev-chips">
        {choices.map((choice) => (
          <Link
            className="ev-chip"
            key={choice}
            to={`?minutes=${choice}`}
            aria-current={choice === minutes || undefined}
            preventScrollReset
          >
            {choice} minutes
          </Link>
        ))}
      </p>
      {!data && <Skeleton lines={3} />}
      {data?.total === 0 && <p>Nothing that short is open to you yet.</p>}
      <ul className="ev-list ev-list--bare">
        {data?.items.map((hit) => (
          <li key={hit.id} className="ev-stack">
            <Hit hit={hit} side />
          </li>
        ))}
      </ul>
      <p>
        <Link to={`/ten-minutes?minutes=${minutes}`}>Make me a plan for {minutes} minutes</Link>
      </p>
      {more > 0 && (
        <p>
          <Link to={`/search?minutes=${minutes}&sort=newest`}>{more} more that fit</Link>
        </p>
      )}
    </section>
  );
}
