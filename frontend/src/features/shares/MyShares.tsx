import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { endShare, type Share } from "@/api/generated";
import { listSharesOptions } from "@/api/generated/@tanstack/react-query.gen";
import { asProblem, describe } from "@/api/problem";
import { Done } from "@/ui/Done";
import { Sure } from "@/ui/Sure";
import { day } from "@/ui/dates";
import { ExtendShare } from "./ExtendShare";
import { forWhat } from "./words";

/** To whom something of mine is open now, and how to shut it. */
export function MyShares({ kind, id }: { kind: string; id: string }) {
  const { data } = useQuery(listSharesOptions({ query: { kind, thingId: id, size: 100 } }));
  const { end, said } = useEnd();
  const shares = data?.items ?? [];
  const problem = asProblem(end.error);
  return (
    <>
      <Done words={said} />
      {problem && <p role="alert">{describe(problem)}</p>}
      {shares.length > 0 && (
        <ul className="ev-list">
          {shares.map((share) => (
            <li key={share.id}>
              <p>
                <b>{share.withName}</b> {forWhat(share)}
              </p>
              <p className="ev-small ev-quiet">
                Until {day(share.until)}. {share.mayComment ? "May write to you about it." : "Reads only."}
              </p>
              <ExtendShare key={share.version} share={share} />
              <Sure title="End it now" about={share.withName} button="End it" busy={end.isPending} act={() => end.mutate(share)}>
                <p>{share.withName} cannot read it from then on. What you said to one another stays with you.</p>
              </Sure>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

function useEnd() {
  const cache = useQueryClient();
  const [said, setSaid] = useState<string>();
  const end = useMutation({
    mutationFn: ({ id }: Share) => endShare({ path: { id }, throwOnError: true }),
    onSuccess: async (_, { withName }) => {
      setSaid(`It is not open to ${withName} any more.`);
      await cache.invalidateQueries();
    },
  });
  return { end, said };
}
