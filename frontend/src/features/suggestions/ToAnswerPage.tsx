import { useQuery } from "@tanstack/react-query";
import { Link, useSearchParams } from "react-router";
import { listSuggestionsOptions } from "@/api/generated/@tanstack/react-query.gen";
import { Page } from "@/ui/Page";
import { Pagination } from "@/ui/Pagination";
import { Skeleton } from "@/ui/Skeleton";
import { Tabs } from "@/ui/Tabs";
import { Trouble } from "@/ui/Trouble";
import { WithRight } from "@/ui/WithRight";
import { SuggestionCard } from "./SuggestionCard";
import { listTitle, type Kind } from "./words";

const shows = [
  ["open", "To answer"],
  ["answered", "Answered"],
] as const;

/** What people suggest, for those who can plan it or add it. */
export function ToAnswerPage({ kind }: { kind: Kind }) {
  const [search] = useSearchParams();
  const show = search.get("show") === "answered" ? "answered" : "open";
  return (
    <WithRight title={listTitle[kind]} right={kind === "event" ? "events.manage" : "resources.edit"}>
      <Page title={listTitle[kind]}>
        <h1 className="ev-spaced">{listTitle[kind]}</h1>
        <Tabs tabs={shows} shown={show} />
        <Waiting kind={kind} show={show} page={Number(search.get("page") ?? 1)} />
      </Page>
    </WithRight>
  );
}

function Waiting({ kind, show, page }: { kind: Kind; show: "open" | "answered"; page: number }) {
  const { data, error, refetch } = useQuery(listSuggestionsOptions({ query: { kind, show, page } }));
  if (error) return <Trouble error={error} retry={() => void refetch()} />;
  if (!data) return <Skeleton />;
  return (
    <>
      {data.total === 0 && (
        <div className="ev-empty">
          <p>
            {show === "open"
              ? "Nothing waits for you. You are told when somebody suggests something."
              : "Nothing was answered yet."}
          </p>
        </div>
      )}
      <ul className="ev-list ev-stack">
        {data.items.map((suggestion) => (
          <SuggestionCard key={suggestion.id} suggestion={suggestion} by>
            <p>
              <Link to={`/suggestions/${suggestion.id}/answer`}>
                {suggestion.state === "open" ? "Answer" : "Answer again"}
                <span className="govuk-visually-hidden">: {suggestion.title}</span>
              </Link>
            </p>
          </SuggestionCard>
        ))}
      </ul>
      <Pagination page={data.page} size={data.size} total={data.total} />
    </>
  );
}
