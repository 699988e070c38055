import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { sayUsed, takeBackUse } from "@/api/generated";
import { getUsesOptions, getUsesQueryKey } from "@/api/generated/@tanstack/react-query.gen";
import { asProblem, describe } from "@/api/problem";
import { Counts } from "./Counts";
import { UseNote } from "./UseNote";
import { contexts, type Context } from "./contexts";

/** "I used this": what for, and how many others did. Nobody is named. */
export function Uses({ resourceId }: { resourceId: string }) {
  const cache = useQueryClient();
  const path = { id: resourceId };
  const uses = useQuery(getUsesOptions({ path }));
  const turn = useMutation({
    mutationFn: async ({ context, used }: { context: Context; used: boolean }) => {
      const options = { path: { ...path, context }, throwOnError: true } as const;
      await (used ? takeBackUse(options) : sayUsed({ ...options, body: { visibility: "me" } }));
    },
    onSettled: () => cache.invalidateQueries({ queryKey: getUsesQueryKey({ path }) }),
  });
  if (!uses.data) return null;
  const mine = uses.data.mine;
  return (
    <section className="ev-card" aria-labelledby="used">
      <h2 id="used">I used this</h2>
      <p className="ev-quiet">Choose what for. People are counted, never named.</p>
      {turn.error && <p role="alert">{describe(asProblem(turn.error))}</p>}
      <p className="ev-chips">
        {contexts.map(([context, name]) => {
          const used = mine.some((each) => each.context === context);
          return (
            <button
              className="ev-chip"
              type="button"
              key={context}
              aria-pressed={used}
              disabled={turn.isPending}
              onClick={() => turn.mutate({ context, used })}
            >
              {name}
            </button>
          );
        })}
      </p>
      {mine.map((use) => (
        <UseNote key={use.context} resourceId={resourceId} use={use} />
      ))}
      <Counts uses={uses.data} />
    </section>
  );
}
