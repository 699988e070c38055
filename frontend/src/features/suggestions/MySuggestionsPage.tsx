import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { Link, useSearchParams } from "react-router";
import { withdrawSuggestion, type ReaderSuggestion as Suggestion } from "@/api/generated";
import { listMySuggestionsOptions } from "@/api/generated/@tanstack/react-query.gen";
import { ifMatch, isStale } from "@/api/problem";
import { useSession } from "@/api/session";
import { Done } from "@/ui/Done";
import { ErrorSummary } from "@/ui/ErrorSummary";
import { Page } from "@/ui/Page";
import { Pagination } from "@/ui/Pagination";
import { Refused } from "@/ui/Refused";
import { Skeleton } from "@/ui/Skeleton";
import { Trouble } from "@/ui/Trouble";
import { SuggestionCard } from "./SuggestionCard";

const title = "What I suggested";

export function MySuggestionsPage() {
  const { me, signIn } = useSession();
  const [search] = useSearchParams();
  const withdraw = useWithdraw();
  if (!me)
    return (
      <Page title={title}>
        <Refused signIn={signIn} />
      </Page>
    );
  const sent = search.has("sent") && withdraw.isIdle;
  return (
    <Page title={title} refused={withdraw.isError}>
      {withdraw.error && <ErrorSummary error={withdraw.error} />}
      <h1 className="ev-spaced">{title}</h1>
      <Done words={sent ? "Thank you. It is with those who can do something about it." : undefined} />
      <Done words={withdraw.isSuccess ? `Taken back: ${withdraw.variables.title}` : undefined} />
      <p className="ev-row ev-spaced-l">
        <Link to="/suggest/event">Suggest a learning event</Link>
        <Link to="/suggest/resource">Suggest a resource</Link>
      </p>
      <Mine page={Number(search.get("page") ?? 1)} withdraw={withdraw} />
    </Page>
  );
}

function useWithdraw() {
  const cache = useQueryClient();
  return useMutation({
    mutationFn: ({ id, version }: Suggestion) =>
      withdrawSuggestion({ path: { id }, headers: ifMatch(version), throwOnError: true }),
    onSuccess: () => cache.invalidateQueries(),
    onError: (error) => isStale(error) && cache.invalidateQueries(),
  });
}

function Mine({ page, withdraw }: { page: number; withdraw: ReturnType<typeof useWithdraw> }) {
  const { data, error, refetch } = useQuery(listMySuggestionsOptions({ query: { page } }));
  if (error) return <Trouble error={error} retry={() => void refetch()} />;
  if (!data) return <Skeleton />;
  if (data.total === 0)
    return (
      <div className="ev-empty">
        <p>Nothing yet. What would help you do your work better? Tell those who plan learning, or add to the hub.</p>
      </div>
    );
  return (
    <>
      <ul className="ev-list ev-stack">
        {data.items.map((suggestion) => (
          <SuggestionCard key={suggestion.id} suggestion={suggestion}>
            {suggestion.allowed.includes("withdraw") && (
              <p>
                <button
                  className="ev-link"
                  type="button"
                  disabled={withdraw.isPending}
                  onClick={() => withdraw.mutate(suggestion)}
                >
                  Take it back<span className="govuk-visually-hidden">: {suggestion.title}</span>
                </button>
              </p>
            )}
          </SuggestionCard>
        ))}
      </ul>
      <Pagination page={data.page} size={data.size} total={data.total} />
    </>
  );
}
