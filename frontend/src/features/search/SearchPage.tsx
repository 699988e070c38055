import { useState } from "react";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { Link, useSearchParams } from "react-router";
import { searchOptions } from "@/api/generated/@tanstack/react-query.gen";
import { FeedLink } from "@/ui/FeedLink";
import { Page } from "@/ui/Page";
import { Pagination } from "@/ui/Pagination";
import { Skeleton } from "@/ui/Skeleton";
import { Trouble } from "@/ui/Trouble";
import { asked, fed } from "./asked";
import { Facets } from "./Facets";
import { NothingFound } from "./NothingFound";
import { Result } from "./Result";
import { ResultsBar } from "./ResultsBar";
import { SearchHead } from "./SearchHead";
import { TakeAway } from "./TakeAway";

export function SearchPage() {
  const [search] = useSearchParams();
  const q = search.get("q") ?? "";
  const { data, error, refetch } = useQuery({ ...searchOptions({ query: asked(search) }), placeholderData: keepPreviousData });
  const [ticked, setTicked] = useState<string[]>([]);
  const tick = (id: string, on: boolean) => setTicked(on ? [...ticked, id].slice(-100) : ticked.filter((each) => each !== id));
  const title = q ? `Results for “${q}”` : "Search the hub";

  if (error)
    return (
      <Page title={title}>
        <Trouble error={error} retry={() => void refetch()} />
      </Page>
    );
  if (!data)
    return (
      <Page title={title}>
        <h1 className="ev-spaced-l">{title}</h1>
        <Skeleton />
      </Page>
    );
  return (
    <Page title={title}>
      <SearchHead q={q} data={data} />
      <div className="ev-split ev-split--facets">
        <Facets facets={data.facets} />
        <section aria-label="Results">
          <ResultsBar facets={data.facets} />
          {data.total === 0 && <NothingFound q={q} />}
          <ol>
            {data.items.map((hit) => (
              <Result key={hit.id} hit={hit} ticked={ticked.includes(hit.id)} tick={tick} />
            ))}
          </ol>
          {data.total > 0 && <TakeAway ticked={ticked} total={data.total} clear={() => setTicked([])} />}
          <Pagination page={data.page} size={data.size} total={data.total} />
          <p className="ev-spaced-l">
            <FeedLink path={fed(search)} title={`Evident: ${title}`} />, public resources only
          </p>
          {data.total > 0 && (
            <div className="ev-empty">
              <h2>Not what you need?</h2>
              <p>A person can look for you.</p>
              <p className="ev-row">
                <Link to="/ask">Ask a person</Link>
                <Link to="/suggest/resource">Suggest a resource</Link>
              </p>
            </div>
          )}
        </section>
      </div>
    </Page>
  );
}
