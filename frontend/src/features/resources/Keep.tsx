import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import type { ReadingListInput } from "@/api/generated";
import {
  dropResourceMutation,
  getReadingListItemOptions,
  getReadingListItemQueryKey,
  keepResourceMutation,
} from "@/api/generated/@tanstack/react-query.gen";
import { asProblem, describe } from "@/api/problem";
import { useSession } from "@/api/session";
import { Icon } from "@/ui/Icon";
import { useDraft } from "@/ui/drafts";
import { KeptNote } from "./KeptNote";

/** Keep it, with a note that nobody else sees. */
export function Keep({ resourceId }: { resourceId: string }) {
  const { me } = useSession();
  const cache = useQueryClient();
  const path = { resourceId };
  const kept = useQuery({ ...getReadingListItemOptions({ path }), enabled: me !== null, retry: false });
  const draft = useDraft("note");
  const refresh = {
    onSuccess: () => {
      draft.forget();
      return cache.resetQueries({ queryKey: getReadingListItemQueryKey({ path }) });
    },
  };
  const keep = useMutation({ ...keepResourceMutation(), ...refresh });
  const drop = useMutation({ ...dropResourceMutation(), ...refresh });
  if (!me || kept.isPending) return null;
  const failed = keep.error ?? drop.error;
  const save = (body: ReadingListInput) => keep.mutate({ path, body });
  return (
    <section className="ev-card ev-card--brand" aria-labelledby="keep">
      <h2 id="keep">My reading list</h2>
      {failed && <p role="alert">{describe(asProblem(failed))}</p>}
      {kept.data ? (
        <KeptNote
          key={kept.dataUpdatedAt}
          item={kept.data}
          draft={draft}
          save={save}
          saved={keep.isSuccess}
          drop={() => drop.mutate({ path })}
        />
      ) : (
        <p className="ev-row">
          <button className="govuk-button govuk-button--secondary" type="button" onClick={() => save({ status: "to-read" })}>
            <Icon name="save" />
            Keep on my reading list
          </button>
        </p>
      )}
    </section>
  );
}
