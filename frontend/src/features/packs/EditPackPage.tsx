import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useNavigate, useParams } from "react-router";
import { getPack, revisePack, type Pack, type PackInput } from "@/api/generated";
import { getPackOptions } from "@/api/generated/@tanstack/react-query.gen";
import { isStale } from "@/api/problem";
import { NotOpen } from "@/ui/NotOpen";
import { Page } from "@/ui/Page";
import { useDraft } from "@/ui/drafts";
import { useOpened } from "@/ui/useOpened";
import { PackForm } from "./PackForm";

export function EditPackPage() {
  const { id = "" } = useParams();
  const query = useQuery(getPackOptions({ path: { id } }));
  if (query.data?.allowed.includes("edit")) return <Edit key={query.data.id} pack={query.data} />;
  return <NotOpen title="Change a pack" query={query} />;
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
