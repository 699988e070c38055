import { useMutation, useQueryClient } from "@tanstack/react-query";
import { dropInterest, sayInterest, type Event } from "@/api/generated";
import { asProblem, describe } from "@/api/problem";
import { useSession } from "@/api/session";

/** For an event without a date: who wants to hear of one says so, and it books nothing. */
export function Interest({ event: { id, interested, interestedMe, allowed } }: { event: Event }) {
  const { me, signIn } = useSession();
  const cache = useQueryClient();
  const act = useMutation({
    mutationFn: async () => {
      await (interestedMe ? dropInterest : sayInterest)({ path: { id }, throwOnError: true });
    },
    onSettled: () => cache.invalidateQueries(),
  });
  if (!me)
    return (
      <button className="govuk-button ev-block" type="button" onClick={signIn}>
        Sign in to be told the date
      </button>
    );
  if (!allowed.includes("be-interested")) return null;
  const others = interested - (interestedMe ? 1 : 0);
  return (
    <div className="ev-stack">
      <p role="status">
        {interestedMe && "You are told when there is a date. "}
        {others > 0 && (others === 1 ? "1 other person is interested." : `${others} other people are interested.`)}
      </p>
      {act.error && <p role="alert">{asProblem(act.error)?.detail ?? describe(asProblem(act.error))}</p>}
      <button
        className={`govuk-button ev-block${interestedMe ? " govuk-button--secondary" : ""}`}
        type="button"
        disabled={act.isPending}
        onClick={() => act.mutate()}
      >
        {interestedMe ? "Do not tell me any more" : "Tell me when there is a date"}
      </button>
    </div>
  );
}
