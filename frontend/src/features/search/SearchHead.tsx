import { Link, useSearchParams } from "react-router";
import type { SearchResults } from "@/api/generated";
import { useSession } from "@/api/session";
import { changed } from "./asked";

/** How many, and what else was looked for. Read aloud when it changes. */
export function SearchHead({ q, data }: { q: string; data: SearchResults }) {
  const [search] = useSearchParams();
  const { me } = useSession();
  const count = data.total === 1 ? "1 result" : `${data.total.toLocaleString("en-GB")} results`;
  const title = q ? `${count} for “${q}”` : `${count} in the hub`;
  const to = (change: (next: URLSearchParams) => void) => `?${changed(search, change)}`;
  return (
    <div className="ev-head ev-spaced-l">
      <h1>{title}</h1>
      <p className="govuk-visually-hidden" role="status">
        {title}
      </p>
      {data.didYouMean && (
        <p className="ev-lead">
          Did you mean <Link to={to((next) => next.set("q", data.didYouMean ?? q))}>{data.didYouMean}</Link>?
        </p>
      )}
      {data.alsoLookedFor.length > 0 && (
        <p className="ev-quiet">
          Also looked for <b>{data.alsoLookedFor.slice(0, 6).join(", ")}</b>.{" "}
          <Link to={to((next) => next.set("exact", "yes"))}>Search for exactly what I typed</Link>
        </p>
      )}
      {me && search.size > 0 && (
        <p>
          <Link to={`/saved-searches/new?${changed(search, (next) => next.delete("page"))}`}>
            {data.total === 0 ? "Save this search, and hear when something comes" : "Save this search"}
          </Link>
        </p>
      )}
      {search.get("exact") && (
        <p className="ev-quiet">
          Searching for exactly what you typed.{" "}
          <Link to={to((next) => next.delete("exact"))}>Search for other names as well</Link>
        </p>
      )}
    </div>
  );
}
