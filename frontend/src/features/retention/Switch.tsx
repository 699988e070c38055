import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { switchRetention } from "@/api/generated";
import { getRetentionSwitchOptions } from "@/api/generated/@tanstack/react-query.gen";
import { asProblem, describe, ifMatch } from "@/api/problem";
import { Note } from "@/ui/Note";
import { Skeleton } from "@/ui/Skeleton";
import { Trouble } from "@/ui/Trouble";
import { day } from "@/ui/dates";

/** Whether records go by themselves, who decided it, and the way to stop it. */
export function Switch({ id }: { id: string }) {
  const { data, error, refetch, decide } = useSwitch(id);
  if (error && !data) return <Trouble error={error} retry={() => void refetch()} />;
  if (!data) return <Skeleton lines={1} />;
  return (
    <Note kind={data.on ? "good" : "time"}>
      <p>
        <b>{data.on ? "What is past its time goes each night." : "Nothing goes by itself."}</b>{" "}
        {data.decidedAt && `Decided by ${data.decidedBy ?? "somebody who has left"} on ${day(data.decidedAt)}.`}
        {!data.decidedAt && "Look at a preview first. You can confirm it there."}
      </p>
      {data.on && (
        <button
          className="govuk-button govuk-button--secondary"
          type="button"
          disabled={decide.isPending}
          onClick={() => decide.mutate({ on: false })}
        >
          Stop it
        </button>
      )}
      {decide.isError && <p role="alert">{describe(asProblem(decide.error))}</p>}
    </Note>
  );
}

export function useSwitch(id: string) {
  const cache = useQueryClient();
  const { data, error, refetch } = useQuery(getRetentionSwitchOptions({ path: { id } }));
  const decide = useMutation({
    mutationFn: (body: { on: boolean; previewId?: string }) =>
      switchRetention({ path: { id }, headers: ifMatch(data?.version ?? 0), body, throwOnError: true }),
    onSettled: () => cache.invalidateQueries(),
  });
  return { data, error, refetch, decide };
}
