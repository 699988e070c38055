import { useQuery } from "@tanstack/react-query";
import { Link, useSearchParams } from "react-router";
import { loosenSearchOptions } from "@/api/generated/@tanstack/react-query.gen";
import { asked, changed, filterNames, type Filter } from "./asked";

const results = (total: number) => (total === 1 ? "1 result" : `${total.toLocaleString("en-GB")} results`);

/** What to try next: one thing less, a topic, or a person. */
export function NothingFound({ q }: { q: string }) {
  const [search] = useSearchParams();
  const { data } = useQuery(loosenSearchOptions({ query: asked(search) }));
  const without = (name: string, value: string) => `?${changed(search, (next) => next.delete(name, value))}`;
  const fewer = (words: string) => `?${changed(search, (next) => next.set("q", words))}`;
  return (
    <div className="ev-empty ev-spaced">
      <h2>Nothing found{q && ` for “${q}”`}</h2>
      {data && data.withoutFilter.length + data.fewerWords.length > 0 ? (
        <>
          <p>Ask for a little less:</p>
          <ul className="ev-stack ev-tight">
            {data.withoutFilter.map(({ name, value, label, total }) => (
              <li key={name + value}>
                <Link to={without(name, value)}>
                  Without “{name in filterNames ? `${filterNames[name as Filter]}: ` : ""}
                  {label}”
                </Link>{" "}
                ({results(total)})
              </li>
            ))}
            {data.fewerWords.map(({ q: words, total }) => (
              <li key={words}>
                <Link to={fewer(words)}>Only “{words}”</Link> ({results(total)})
              </li>
            ))}
          </ul>
        </>
      ) : (
        <p>Try fewer or other words, take off a filter, or look through the topics.</p>
      )}
      <p className="ev-row">
        <Link to={q ? `/ask?${new URLSearchParams({ q })}` : "/ask"}>Ask a person to find it</Link>
        <Link to="/hub">All topics</Link>
      </p>
    </div>
  );
}
