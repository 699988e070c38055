import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useNavigate, useParams } from "react-router";
import { changeSavedSearch, type SavedSearch, type SavedSearchInput } from "@/api/generated";
import { getSavedSearchOptions } from "@/api/generated/@tanstack/react-query.gen";
import { ifMatch } from "@/api/problem";
import { useSession } from "@/api/session";
import { Page } from "@/ui/Page";
import { Refused } from "@/ui/Refused";
import { Skeleton } from "@/ui/Skeleton";
import { Trouble } from "@/ui/Trouble";
import { useDraft } from "@/ui/drafts";
import { SavedSearchForm } from "./SavedSearchForm";

const title = "Change a saved search";

export function EditSavedSearchPage() {
  const { me, signIn } = useSession();
  const { id = "" } = useParams();
  const { data, error, refetch } = useQuery({
    ...getSavedSearchOptions({ path: { id } }),
    enabled: me !== null,
    refetchOnWindowFocus: false,
  });
  if (data && me) return <Edit saved={data} />;
  return (
    <Page title={title}>
      {!me ? <Refused signIn={signIn} /> : error ? <Trouble error={error} retry={() => void refetch()} /> : <Skeleton />}
    </Page>
  );
}

function Edit({ saved }: { saved: SavedSearch }) {
  const draft = useDraft("saved-search");
  const navigate = useNavigate();
  const cache = useQueryClient();
  const change = useMutation({
    mutationFn: (body: SavedSearchInput) =>
      changeSavedSearch({ path: { id: saved.id }, body, headers: ifMatch(saved.version), throwOnError: true }),
    onSuccess: async () => {
      draft.forget();
      await cache.invalidateQueries();
      await navigate("/saved-searches");
    },
  });
  return (
    <Page title={title} refused={change.isError}>
      <SavedSearchForm
        title={title}
        draft={draft}
        question={saved.search}
        known={saved}
        error={change.error}
        sending={change.isPending}
        back="/saved-searches"
        send={(body) => change.mutate(body)}
      />
    </Page>
  );
}
