import { useMutation, useQueryClient } from "@tanstack/react-query";
import { ErrorSummary } from "@/ui/ErrorSummary";
import { day } from "@/ui/dates";

type Props = {
  what: "service area" | "team";
  place: { name: string; closedOn?: string };
  close: () => Promise<unknown>;
  reopen: () => Promise<unknown>;
};

/** A place is closed, never deleted: what refers to it stays readable. */
export function CloseOrReopen({ what, place, close, reopen }: Props) {
  const cache = useQueryClient();
  const isOpen = place.closedOn === undefined;
  const change = useMutation({
    mutationFn: isOpen ? close : reopen,
    onSettled: () => cache.invalidateQueries(),
  });
  return (
    <section className="ev-card ev-card--soft" aria-labelledby="close">
      <h2 id="close">{isOpen ? `Close this ${what}` : `Reopen this ${what}`}</h2>
      {change.error && <ErrorSummary error={change.error} />}
      <p>
        {isOpen
          ? "Nobody new comes in, and it can no longer be chosen. What refers to it stays. You can reopen it."
          : `It was closed on ${day(place.closedOn ?? "")}.`}
      </p>
      <button
        className="govuk-button govuk-button--secondary"
        type="button"
        disabled={change.isPending}
        onClick={() => change.mutate()}
      >
        {isOpen ? "Close it" : "Reopen it"}
      </button>
    </section>
  );
}
