import type { CalendarEntry } from "@/api/generated";

type Tag = { words: string; kind: "good" | "warn" | "time" | "plain"; check?: true };

const FEW = 5;

export function whereIs({ mode, venue }: { mode: string; venue?: string }) {
  if (!venue) return mode === "in-person" ? null : "Online";
  return mode === "hybrid" ? `${venue} and online` : venue;
}

export const dayOf = (entry: CalendarEntry) => entry.localStartsAt.slice(0, 10);
export const lastDayOf = (entry: CalendarEntry) => entry.localEndsAt.slice(0, 10);
export const startOf = (entry: CalendarEntry) => entry.localStartsAt.slice(11, 16);
export const endOf = (entry: CalendarEntry) => entry.localEndsAt.slice(11, 16);

export const isMine = ({ booking }: CalendarEntry) => booking !== undefined;
export const isOff = ({ stage }: CalendarEntry) => stage === "cancelled" || stage === "postponed";

const bookings: Record<NonNullable<CalendarEntry["booking"]>, Tag> = {
  confirmed: { words: "You are booked", kind: "good", check: true },
  "walked-in": { words: "You were there", kind: "good", check: true },
  requested: { words: "Waiting for your manager to approve", kind: "warn" },
  waiting: { words: "You are on the waiting list", kind: "warn" },
  offered: { words: "A place is kept for you: answer soon", kind: "time" },
};

/** The one thing worth knowing: what became of it, one's own place, or whether there is one. */
export function stateOf(entry: CalendarEntry): Tag | null {
  if (entry.stage === "cancelled") return { words: "Cancelled", kind: "plain" };
  if (entry.stage === "postponed") return { words: "Postponed", kind: "warn" };
  if (entry.booking) return bookings[entry.booking];
  switch (entry.stage) {
    case "full":
      return { words: entry.waiting > 0 ? `Full, ${entry.waiting} waiting` : "Full", kind: "plain" };
    case "published":
      return { words: "Booking opens later", kind: "plain" };
    case "booking-closed":
      return { words: "Booking has closed", kind: "plain" };
    case "in-progress":
      return { words: "Going on now", kind: "time" };
    case "completed":
      return null;
    default:
      return placesOf(entry.placesLeft);
  }
}

function placesOf(left: number | undefined): Tag {
  if (left === undefined || left > FEW) return { words: "Places free", kind: "good" };
  return { words: left === 1 ? "1 place left" : `${left} places left`, kind: "warn" };
}
