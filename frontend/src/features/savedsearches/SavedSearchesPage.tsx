import { useQuery, useQueryClient } from "@tanstack/react-query";
import { Link, useLocation, useSearchParams } from "react-router";
import { listSavedSearchesOptions, listSavedSearchesQueryKey } from "@/api/generated/@tanstack/react-query.gen";
import { asProblem, describe } from "@/api/problem";
import { useSession } from "@/api/session";
import { Note } from "@/ui/Note";
import { Page } from "@/ui/Page";
import { Pagination } from "@/ui/Pagination";
import { Refused } from "@/ui/Refused";
import { Skeleton } from "@/ui/Skeleton";
import { Trouble } from "@/ui/Trouble";
import { HowIHear } from "./HowIHear";
import { Saved } from "./Saved";
import { useRemoval } from "./useRemoval";

export function SavedSearchesPage() {
  const { me, signIn } = useSession();
  return <Page title="Saved searches">{me ? <SavedSearches /> : <Refused signIn={signIn} />}</Page>;
}

function SavedSearches() {
  const cache = useQueryClient();
  const [search] = useSearchParams();
  const page = Number(search.get("page") ?? 1);
  const { data, error, refetch } = useQuery(listSavedSearchesOptions({ query: { page } }));
  const changed = () => void cache.invalidateQueries({ queryKey: listSavedSearchesQueryKey() });
  const { removed, remove, undo } = useRemoval(changed);
  if (error) return <Trouble error={error} retry={() => void refetch()} />;
  const failed = remove.error ?? undo.error;
  return (
    <>
      <h1 className="ev-spaced">Saved searches</h1>
      <p className="ev-quiet ev-spaced">Only you see them. Save any search from its results.</p>
      <Saying removed={removed?.name} undo={() => removed && undo.mutate(removed)} />
      {failed && <p role="alert">{describe(asProblem(failed))}</p>}
      {!data && <Skeleton lines={6} />}
      {data?.total === 0 && (
        <div className="ev-empty ev-spaced-l">
          <p>No saved searches yet. Search for something, then choose “Save this search”.</p>
          <Link to="/search">Search the hub</Link>
        </div>
      )}
      <ul className="ev-list ev-spaced-l">
        {data?.items.map((saved) => (
          <Saved key={saved.id} saved={saved} changed={changed} remove={() => remove.mutate(saved)} />
        ))}
      </ul>
      {data && <Pagination page={data.page} size={data.size} total={data.total} />}
      <HowIHear />
    </>
  );
}

/** What has just happened, and the way back from it. */
function Saying({ removed, undo }: { removed: string | undefined; undo: () => void }) {
  const { state } = useLocation() as { state: { saved?: string } | null };
  if (!removed && !state?.saved) return null;
  return (
    <div className="ev-spaced-l">
      <Note kind="good">
        <span role="status">{removed ? `Removed “${removed}”. ` : `Saved “${state?.saved}”.`}</span>
        {removed && (
          <button className="ev-link" type="button" onClick={undo}>
            Bring it back
          </button>
        )}
      </Note>
    </div>
  );
}
