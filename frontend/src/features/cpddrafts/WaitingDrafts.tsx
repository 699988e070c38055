import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useNavigate } from "react-router";
import { letCpdDraftGo, takeCpdDraft, type CpdDraft } from "@/api/generated";
import { listCpdDraftsOptions } from "@/api/generated/@tanstack/react-query.gen";
import { asProblem, describe } from "@/api/problem";
import { useSession } from "@/api/session";
import { Done } from "@/ui/Done";
import { Pagination } from "@/ui/Pagination";
import { day } from "@/ui/dates";
import { duration, usedFor } from "./words";

type Props = { most?: number; page?: number };

/** Learning that waits to be written down, for My CPD and Home. Nothing is shown where nothing waits. */
export function WaitingDrafts({ most = 5, page = 1 }: Props) {
  const { me } = useSession();
  const [done, setDone] = useState<string>();
  const { data } = useQuery({ ...listCpdDraftsOptions({ query: { size: most, page } }), enabled: me !== null, staleTime: 0 });
  if (!data || (data.total === 0 && !done)) return null;
  return (
    <section aria-labelledby="waiting">
      <h2 className="ev-h3" id="waiting">
        {data.total === 1 ? "One piece of learning waits" : `${data.total} pieces of learning wait`}
      </h2>
      <Done words={done} />
      <ul className="ev-list">
        {data.items.map((draft) => (
          <Draft key={draft.id} draft={draft} gone={() => setDone(`You let “${draft.title}” go.`)} />
        ))}
      </ul>
      <Pagination page={data.page} size={data.size} total={data.total} />
    </section>
  );
}

function Draft({ draft, gone }: { draft: CpdDraft; gone: () => void }) {
  const cache = useQueryClient();
  const navigate = useNavigate();
  const at = { path: { id: draft.id }, throwOnError: true } as const;
  const take = useMutation({
    mutationFn: () => takeCpdDraft(at),
    onSuccess: ({ data }) => navigate(`/cpd/${data.recordId}/edit`),
  });
  const letGo = useMutation({
    mutationFn: () => letCpdDraftGo(at),
    onSuccess: () => {
      gone();
      return cache.invalidateQueries();
    },
  });
  const failed = asProblem(take.error ?? letGo.error);
  return (
    <li className="ev-card ev-card--sunk ev-stack">
      <h3 className="ev-h4">{draft.title}</h3>
      <p className="ev-quiet">
        {draft.source === "attendance" ? "You attended" : `You used it${usedFor(draft.usedFor)}`}, {day(draft.happenedOn)}
        {draft.minutes && `, ${duration(draft.minutes)}`}. Keep it, turn it into a piece, or let it go.
      </p>
      {failed && <p role="alert">{describe(failed)}</p>}
      <p className="ev-row">
        <button className="ev-link" type="button" disabled={take.isPending} onClick={() => take.mutate()}>
          Turn into a piece<span className="govuk-visually-hidden">: {draft.title}</span>
        </button>
        <button className="ev-link" type="button" disabled={letGo.isPending} onClick={() => letGo.mutate()}>
          Let it go<span className="govuk-visually-hidden">: {draft.title}</span>
        </button>
      </p>
    </li>
  );
}
