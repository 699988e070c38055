import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useNavigate, useParams } from "react-router";
import { getPack, revisePack, type Pack, type PackInput } from "@/api/generated";
import { getPackOptions } from "@/api/generated/@tanstack/react-query.gen";
import { ifMatch, isStale } from "@/api/problem";
import { useSession } from "@/api/session";
import { Page } from "@/ui/Page";
import { Refused } from "@/ui/Refused";
import { Skeleton } from "@/ui/Skeleton";
import { Trouble } from "@/ui/Trouble";
import { useDraft } from "@/ui/drafts";
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

/** A change to the version that was opened. When someone else was quicker, the newest is read, to be changed next. */
function useRevision(pack: Pack, saved: () => void) {
  const navigate = useNavigate();
  const cache = useQueryClient();
  const [opened] = useState(pack);
  const [newest, setNewest] = useState(pack);
  const path = { id: pack.id };
  const revise = useMutation({
    mutationFn: async (body: PackInput) => {
      try {
        return await revisePack({ path, body, headers: ifMatch(newest.version), throwOnError: true });
      } catch (error) {
        if (isStale(error)) setNewest((await getPack({ path, throwOnError: true })).data);
        throw error;
      }
    },
    onSuccess: async () => {
      saved();
      await cache.invalidateQueries();
      await navigate(`/packs/${pack.id}`);
    },
  });
  return { opened, newest, revise };
}
