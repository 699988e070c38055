import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useNavigate, useSearchParams } from "react-router";
import { addPack, type Pack, type PackInput, type Resource } from "@/api/generated";
import { getResourceOptions } from "@/api/generated/@tanstack/react-query.gen";
import { useOnceKey } from "@/api/onceKey";
import { useSession } from "@/api/session";
import { Page } from "@/ui/Page";
import { Refused } from "@/ui/Refused";
import { Skeleton } from "@/ui/Skeleton";
import { useDraft } from "@/ui/drafts";
import { PackForm } from "./PackForm";

/** A new pack, empty or with the resource that somebody came from. */
export function NewPackPage() {
  const { me, signIn } = useSession();
  const [search] = useSearchParams();
  const id = search.get("resource");
  const { data, isLoading } = useQuery({ ...getResourceOptions({ path: { id: id ?? "" } }), enabled: id !== null });
  if (!me)
    return (
      <Page title="Put a pack together">
        <Refused signIn={signIn} />
      </Page>
    );
  if (isLoading)
    return (
      <Page title="Put a pack together">
        <h1 className="ev-spaced-l">Put a pack together</h1>
        <Skeleton lines={10} />
      </Page>
    );
  return <NewPack known={data ? { items: [asItem(data)] } : {}} />;
}

const asItem = ({ id, title, summary, side, minutes }: Resource) => ({
  resourceId: id,
  resource: { kind: "resource", id, title, address: `/resources/${id}`, summary, side, ...(minutes && { minutes }) },
});

function NewPack({ known }: { known: Partial<Pack> }) {
  const navigate = useNavigate();
  const cache = useQueryClient();
  const draft = useDraft("pack");
  const key = useOnceKey();
  const add = useMutation({
    mutationFn: async (body: PackInput) => (await addPack({ body, headers: key(body), throwOnError: true })).data,
    onSuccess: async ({ id }) => {
      draft.forget();
      await cache.invalidateQueries();
      await navigate(`/packs/${id}`);
    },
  });
  return (
    <Page title="Put a pack together" refused={add.isError}>
      <h1 className="ev-spaced-l">Put a pack together</h1>
      <PackForm draft={draft} known={known} error={add.error} busy={add.isPending} send={add.mutate} back="/packs" />
    </Page>
  );
}
