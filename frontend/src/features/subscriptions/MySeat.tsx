import { useMutation, useQueryClient } from "@tanstack/react-query";
import { askForSeat, giveSeatBack, takeSeat, type Subscription } from "@/api/generated";
import { asProblem, describe } from "@/api/problem";
import { isFull } from "./words";

type Act = "take" | "ask" | "give-back";

const send = { take: takeSeat, ask: askForSeat, "give-back": giveSeatBack };

/** Whether I have a seat, and the button for what I may do about it. */
export function MySeat({ subscription: s }: { subscription: Subscription }) {
  const cache = useQueryClient();
  const act = useMutation({
    mutationFn: async (which: Act) => {
      await send[which]({ path: { id: s.id }, throwOnError: true });
    },
    onSettled: () => cache.invalidateQueries(),
  });
  const acts = (["take", "ask", "give-back"] as const).filter((which) => s.allowed.includes(which));
  return (
    <>
      <h3>Your seat</h3>
      <p role="status">{standing(s)}</p>
      {act.error && <p role="alert">{asProblem(act.error)?.detail ?? describe(asProblem(act.error))}</p>}
      {acts.map((which) => (
        <button
          className={`govuk-button${which === "give-back" ? " govuk-button--secondary" : ""}`}
          type="button"
          key={which}
          disabled={act.isPending}
          onClick={() => act.mutate(which)}
        >
          {words(s, which)} <span className="govuk-visually-hidden">in {s.name}</span>
        </button>
      ))}
    </>
  );
}

function standing(s: Subscription): string {
  if (s.seats === undefined) return "You need none: everyone may use it.";
  if (s.mySeat === "held") return "You have a seat.";
  if (s.mySeat === "asked") return "You have asked for a seat. You are told when you get one.";
  return isFull(s) ? "All seats are taken. You can ask, and are told when one is free." : "You have no seat yet.";
}

function words(s: Subscription, act: Act): string {
  if (act === "take") return "Take a seat";
  if (act === "ask") return "Ask for a seat";
  return s.mySeat === "held" ? "Give it back" : "Stop asking";
}
