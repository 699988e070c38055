import type { Event, EventSummary } from "@/api/generated";
import type { Choice } from "@/ui/Select";

export const modes: Choice[] = [
  { value: "in-person", name: "In person" },
  { value: "online", name: "Online" },
  { value: "hybrid", name: "In person and online" },
];

export const modeName = (mode: string) => modes.find(({ value }) => value === mode)?.name ?? mode;

const stages: Record<Event["stage"], string> = {
  draft: "Draft",
  interest: "No date yet",
  published: "Booking opens later",
  "booking-open": "Booking open",
  full: "Full",
  "booking-closed": "Booking closed",
  "in-progress": "Going on now",
  completed: "Held",
  postponed: "Postponed",
  cancelled: "Cancelled",
  archived: "Put away",
};

export const stageName = (stage: string) => stages[stage as Event["stage"]] ?? stage;

const warned: Record<string, string> = {
  "no-resource": "Nothing to read, watch or try is linked to it yet.",
  "no-join-link": "It is online, and there is no link to join yet.",
  "no-venue": "It is in person, and nobody knows where yet.",
  "no-access-info": "It does not say how people get in: steps, lift, hearing loop, parking.",
};

export const warningWords = (warning: string) => warned[warning] ?? warning;

/** "22 of 24 places taken, 4 wait". */
export function placesWords({ capacity, taken, waiting }: Pick<EventSummary, "capacity" | "taken" | "waiting">) {
  const places = capacity ? `${taken} of ${capacity} places taken` : taken === 1 ? "1 person comes" : `${taken} people come`;
  return waiting > 0 ? `${places}, ${waiting} ${waiting === 1 ? "waits" : "wait"}` : places;
}
