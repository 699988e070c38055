import type { Event, EventSummary } from "@/api/generated";
import type { Choice } from "@/ui/Select";

export { kindName, kinds } from "@/ui/eventKinds";

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

const dayFormat = new Intl.DateTimeFormat("en-GB", {
  weekday: "long",
  day: "numeric",
  month: "long",
  year: "numeric",
  timeZone: "UTC",
});

/** "9:30am", as clocks in the UK show it. */
export const clock = (local: string) => {
  const [hour = 0, minute = 0] = local.slice(11, 16).split(":").map(Number);
  const twelve = hour % 12 === 0 ? 12 : hour % 12;
  return `${twelve}${minute === 0 ? "" : `:${String(minute).padStart(2, "0")}`}${hour < 12 ? "am" : "pm"}`;
};

/** "Thursday 26 November 2026", of a day or a local time. */
export const longDay = (local: string) => dayFormat.format(new Date(`${local.slice(0, 10)}T00:00:00Z`)).replace(",", "");

/** "Thursday 26 November 2026, 9:30am to 12:30pm". */
export function whenWords({ localStartsAt: from, localEndsAt: to }: Pick<EventSummary, "localStartsAt" | "localEndsAt">) {
  if (!from || !to) return "No date yet";
  const end = from.slice(0, 10) === to.slice(0, 10) ? clock(to) : `${longDay(to)}, ${clock(to)}`;
  return `${longDay(from)}, ${clock(from)} to ${end}`;
}

/** "22 of 24 places taken, 4 wait". */
export function placesWords({ capacity, taken, waiting }: Pick<EventSummary, "capacity" | "taken" | "waiting">) {
  const places = capacity ? `${taken} of ${capacity} places taken` : taken === 1 ? "1 person comes" : `${taken} people come`;
  return waiting > 0 ? `${places}, ${waiting} ${waiting === 1 ? "waits" : "wait"}` : places;
}
