import type { CandidateMembership, MovementSummary } from "@/api/generated";
import { day } from "@/ui/dates";

export const stateNames: Record<MovementSummary["state"], string> = {
  planned: "Planned",
  done: "Done",
  cancelled: "Taken back",
};

/** "Moves to Fostering team on 26 November 2026". */
export function inWords({ kind, state, day: when, place }: Pick<MovementSummary, "kind" | "state" | "day" | "place">) {
  const over = state === "done";
  if (kind === "leaving") return `${over ? "Last day was" : "Last day is"} ${day(when)}`;
  return `${over ? "Moved" : "Moves"} to ${place ?? "the whole organisation"} on ${day(when)}`;
}

export const placeName = ({ teamName, serviceAreaName }: CandidateMembership) =>
  [teamName, serviceAreaName].filter(Boolean).join(", ") || "The whole organisation";
