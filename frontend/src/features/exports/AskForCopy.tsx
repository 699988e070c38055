import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useRef } from "react";
import { startDataExport } from "@/api/generated";
import { listDataExportsQueryKey } from "@/api/generated/@tanstack/react-query.gen";
import { asProblem, describe } from "@/api/problem";

/** A second press while the first is on its way asks for nothing more. */
export function AskForCopy({ another }: { another: boolean }) {
  const cache = useQueryClient();
  const key = useRef(crypto.randomUUID());
  const ask = useMutation({
    mutationFn: () => startDataExport({ headers: { "Idempotency-Key": key.current }, throwOnError: true }),
    onSuccess: async () => {
      key.current = crypto.randomUUID();
      await cache.invalidateQueries({ queryKey: listDataExportsQueryKey() });
    },
  });
  const problem = asProblem(ask.error);
  return (
    <>
      {ask.error && <p role="alert">{problem?.detail ?? describe(problem)}</p>}
      <p className="ev-spaced">
        <button className="govuk-button" type="button" disabled={ask.isPending} onClick={() => ask.mutate()}>
          {another ? "Ask for another copy" : "Ask for a copy"}
        </button>
      </p>
    </>
  );
}
