import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { Link, useNavigate, useSearchParams } from "react-router";
import { getPack, revisePack, type PackSummary } from "@/api/generated";
import { getResourceOptions, listPacksOptions } from "@/api/generated/@tanstack/react-query.gen";
import { ifMatch } from "@/api/problem";
import { useSession } from "@/api/session";
import { ErrorSummary } from "@/ui/ErrorSummary";
import { Page } from "@/ui/Page";
import { Pagination } from "@/ui/Pagination";
import { Refused } from "@/ui/Refused";
import { Skeleton } from "@/ui/Skeleton";
import { Trouble } from "@/ui/Trouble";
import { withResource } from "./packInput";
import { howMany, purposeName } from "./words";

/** From a resource: into one of my packs, or into a new one. */
export function AddToPackPage() {
  const { me, signIn } = useSession();
  const [search] = useSearchParams();
  const resource = search.get("resource") ?? "";
  const { data } = useQuery(getResourceOptions({ path: { id: resource } }));
  const put = usePut(resource);
  return (
    <Page title="Put it in a pack" refused={put.isError}>
      {put.error && <ErrorSummary error={put.error} />}
      {me ? (
        <>
          <h1 className="ev-spaced">Put it in a pack</h1>
          {data && <p className="ev-lead ev-spaced-l">{data.title}</p>}
          <p className="ev-spaced-l">
            <Link className="govuk-button" to={`/packs/new?resource=${resource}`}>
              Start a new pack with it
            </Link>
          </p>
          <Mine page={Number(search.get("page") ?? 1)} busy={put.isPending} put={put.mutate} />
        </>
      ) : (
        <Refused signIn={signIn} />
      )}
    </Page>
  );
}

type MineProps = { page: number; busy: boolean; put: (id: string) => void };

function Mine({ page, busy, put }: MineProps) {
  const { data, error, refetch } = useQuery(listPacksOptions({ query: { show: "mine", page } }));
  if (error) return <Trouble error={error} retry={() => void refetch()} />;
  if (!data) return <Skeleton />;
  if (data.total === 0) return <p className="ev-quiet">You have no packs yet.</p>;
  return (
    <section aria-labelledby="mine">
      <h2 id="mine" className="ev-spaced">
        Or add it to one of yours
      </h2>
      <ul className="ev-list">
        {data.items.map((pack) => (
          <Choice key={pack.id} pack={pack} busy={busy} put={put} />
        ))}
      </ul>
      <Pagination page={data.page} size={data.size} total={data.total} />
    </section>
  );
}

function Choice({ pack, busy, put }: { pack: PackSummary; busy: boolean; put: (id: string) => void }) {
  return (
    <li className="ev-row ev-between">
      <div>
        <h3>{pack.title}</h3>
        <p className="ev-meta">
          <span>{purposeName(pack.purpose)}</span>
          <span>{howMany(pack.items)}</span>
        </p>
      </div>
      <button className="govuk-button govuk-button--secondary" type="button" disabled={busy} onClick={() => put(pack.id)}>
        Add <span className="govuk-visually-hidden">to {pack.title}</span>
      </button>
    </li>
  );
}

/** The pack is read just before, so that nothing that was changed meanwhile is lost. */
function usePut(resource: string) {
  const navigate = useNavigate();
  const cache = useQueryClient();
  return useMutation({
    mutationFn: async (id: string) => {
      const { data } = await getPack({ path: { id }, throwOnError: true });
      const body = withResource(data, resource);
      return revisePack({ path: { id }, body, headers: ifMatch(data.version), throwOnError: true });
    },
    onSuccess: async (_, id) => {
      await cache.invalidateQueries();
      await navigate(`/packs/${id}`);
    },
  });
}
