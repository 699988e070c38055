import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useNavigate, useParams } from "react-router";
import { getPack, revisePack, type Pack, type PackInput } from "@/api/generated";
import { getPackOptions } from "@/api/generated/@tanstack/react-query.gen";
import { isStale } from "@/api/problem";
import { useSession } from "@/api/session";
import { Page } from "@/ui/Page";
import { Refused } from "@/ui/Refused";
import { Skeleton } from "@/ui/Skeleton";
import { Trouble } from "@/ui/Trouble";
import { useDraft } from "@/ui/drafts";
import { useOpened } from "@/ui/useOpened";
import { PackForm } from "./PackForm";

export function EditPackPage() {
  const { id = "" } = useParams();
  const { me, signIn } = useSession();
  const { data, error, refetch } = useQuery(getPackOptions({ path: { id } }));
  if (data?.allowed.includes("edit")) return <Edit key={data.id} pack={data} />;
  return (
    <Page title="Change a pack">
      {error ? (
        <Trouble error={error} retry={() => void refetch()} />
      ) : data ? (
        <Refused signIn={me ? undefined : signIn} />
      ) : (
        <>
          <h1 className="ev-spaced-l">Change a pack</h1>
          <Skeleton lines={10} />
        </>
      )}
    </Page>
  );
}

function Edit({ pack }: { pack: Pack }) {
  const draft = useDraft("pack");
  const { opened, newest, revise } = useRevision(pack, draft.forget);
  return (
    <Page title={`Change ${pack.title}`} refused={revise.isError}>
      <h1 className="ev-spaced-l">Change a pack</h1>
      <PackForm
        draft={draft}
        known={opened}
        error={revise.error}
        busy={revise.isPending}
        send={revise.mutate}
        back={`/packs/${pack.id}`}
        aside={
          isStale(revise.error) && (
            <p>
              It now is called “{newest.title}” and holds {newest.items.length} resources. What you typed is kept: save again to
              put it in place of theirs.
            </p>
          )
        }
      />
    </Page>
  );
}

function useRevision(pack: Pack, saved: () => void) {
  const navigate = useNavigate();
  const cache = useQueryClient();
  const path = { id: pack.id };
  const { opened, newest, change } = useOpened(pack, async () => (await getPack({ path, throwOnError: true })).data);
  const revise = useMutation({
    mutationFn: (body: PackInput) => change((headers) => revisePack({ path, body, headers, throwOnError: true })),
    onSuccess: async () => {
      saved();
      await cache.invalidateQueries();
      await navigate(`/packs/${pack.id}`);
    },
  });
  return { opened, newest, revise };
}
