import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useRef } from "react";
import { useNavigate, useSearchParams } from "react-router";
import { saveSearch, type SavedSearchInput } from "@/api/generated";
import { listSavedSearchesQueryKey } from "@/api/generated/@tanstack/react-query.gen";
import { useSession } from "@/api/session";
import { Page } from "@/ui/Page";
import { Refused } from "@/ui/Refused";
import { useDraft } from "@/ui/drafts";
import { nameFor, questionIn } from "./question";
import { SavedSearchForm } from "./SavedSearchForm";

const title = "Save this search";

/** From the search page: the search stands in the address. */
export function SaveSearchPage() {
  const { me, signIn } = useSession();
  const [search] = useSearchParams();
  const question = questionIn(search);
  const draft = useDraft(`save:${search}`);
  const keys = useRef({ text: "", key: "" });
  const navigate = useNavigate();
  const cache = useQueryClient();
  const save = useMutation({
    mutationFn: (body: SavedSearchInput) => {
      const text = JSON.stringify(body);
      if (keys.current.text !== text) keys.current = { text, key: crypto.randomUUID() };
      return saveSearch({ body, headers: { "Idempotency-Key": keys.current.key }, throwOnError: true });
    },
    onSuccess: async ({ data }) => {
      draft.forget();
      await cache.invalidateQueries({ queryKey: listSavedSearchesQueryKey() });
      await navigate("/saved-searches", { state: { saved: data.name } });
    },
  });
  return (
    <Page title={title} refused={save.isError}>
      {me ? (
        <SavedSearchForm
          title={title}
          draft={draft}
          question={question}
          known={{ name: nameFor(question), frequency: "weekly" }}
          error={save.error}
          sending={save.isPending}
          back={`/search?${search}`}
          send={(body) => save.mutate(body)}
        />
      ) : (
        <Refused signIn={signIn} />
      )}
    </Page>
  );
}
