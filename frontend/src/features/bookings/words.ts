import type { Booking, BookingStep } from "@/api/generated";
import { eventMoment } from "@/ui/eventTimes";
import { day } from "@/ui/dates";

/** "£50", "£75.50". */
export const pounds = (pence: number) => `£${(pence / 100).toFixed(pence % 100 === 0 ? 0 : 2)}`;

const tags: Record<Booking["state"], [string, string]> = {
  requested: ["Waits for approval", "ev-tag ev-tag--time"],
  confirmed: ["You have a place", "ev-tag ev-tag--good"],
  waiting: ["In line", "ev-tag ev-tag--time"],
  offered: ["A place is offered", "ev-tag ev-tag--warn"],
  declined: ["Not taken", "ev-tag"],
  cancelled: ["Cancelled", "ev-tag"],
  lapsed: ["Lapsed", "ev-tag"],
  replaced: ["Somebody else came", "ev-tag"],
  "walked-in": ["You came", "ev-tag ev-tag--good"],
};

const isOver = ({ event: { endsAt } }: Booking) => endsAt !== undefined && new Date(endsAt) < new Date();

/** How it stands, for the person whose booking it is. */
export function tagOf(booking: Booking): [string, string] {
  const { state, numberInLine } = booking;
  if (state === "confirmed" && isOver(booking)) return ["You had a place", "ev-tag"];
  if (state === "waiting" && numberInLine) return [`Number ${numberInLine} in line`, tags.waiting[1]];
  return tags[state];
}

const ofOthers: Partial<Record<Booking["state"], string>> = {
  confirmed: "Has a place",
  offered: "Was offered a place",
  replaced: "A colleague comes instead",
  "walked-in": "Came without a booking",
};

/** How it stands, for those who run the event or booked for somebody. */
export function tagOfOther(booking: Booking): [string, string] {
  const [words, tag] = tagOf(booking);
  return [ofOthers[booking.state] ?? words, tag];
}

/** How it stands, in a sentence for the person whose booking it is. */
export function standing(booking: Booking): string {
  switch (booking.state) {
    case "confirmed":
      if (booking.chargePence && !booking.waivedReason)
        return `You had a place and were missed. A charge of ${pounds(booking.chargePence)} is recorded.`;
      return isOver(booking) ? "You had a place." : "You have a place.";
    case "requested":
      return "Your place is kept until your manager has decided.";
    case "waiting":
      return booking.numberInLine === 1
        ? "All places are taken. You are first in line."
        : `All places are taken. You are number ${booking.numberInLine} in line.`;
    case "offered":
      return booking.offeredUntil
        ? `A place is free for you until ${eventMoment(booking.offeredUntil)}. After that it goes to the next in line.`
        : "A place is free for you.";
    case "walked-in":
      return "You came without a booking.";
    case "declined":
      return booking.approval === "declined" ? "Your manager did not approve it." : "You let the place pass.";
    case "lapsed":
      return "It lapsed because nobody answered in time.";
    case "replaced":
      return "A colleague comes instead.";
    case "cancelled":
      return booking.chargePence && !booking.waivedReason
        ? `It was cancelled late. A charge of ${pounds(booking.chargePence)} is recorded.`
        : "It was cancelled.";
  }
}

/** What cancelling means today, for who cancels their own or somebody else's. */
export function cancelling(booking: Booking, mine: boolean): string {
  if (!mine) return `${booking.personName} is told that their booking is cancelled, and why.`;
  if (booking.state === "waiting" || booking.state === "offered") return "You leave the line. Your number in it is lost.";
  if (!booking.cancelUntil) return "Cancelling costs nothing.";
  if (!booking.isLateNow) return `You can cancel without consequence until ${day(booking.cancelUntil)}.`;
  const charge =
    booking.latePence > 0 ? ` A charge of ${pounds(booking.latePence)} is recorded, which those who run it can waive.` : "";
  return `The last day to cancel was ${day(booking.cancelUntil)}.${charge} Say why you cannot come.`;
}

const steps: Record<string, string> = {
  booked: "Booked",
  requested: "Asked for a place",
  waiting: "Stood in line",
  offered: "Was offered a place",
  accepted: "Took the place",
  declined: "Let the place pass",
  approved: "Approved",
  refused: "Not approved",
  cancelled: "Cancelled",
  "event-cancelled": "The event was cancelled",
  replaced: "Gave the place to a colleague",
  replaces: "Comes instead of a colleague",
  lapsed: "Lapsed",
  given: "Was given a place before others",
  "passed-over": "The offer was taken back",
  waived: "The charge was waived",
  "walked-in": "Came without a place",
};

export const stepName = ({ what }: BookingStep) => steps[what] ?? what;
