import type { Event } from "@/api/generated";
import { eventDay, eventHours, eventMoment, eventTime } from "@/ui/eventTimes";
import { kindName, levelName, roleName } from "@/ui/memberships";

/** In lines: "Thursday 26 November 2026", "09:30 to 12:30". */
export function when({ startsAt, endsAt }: Event): string[] {
  if (!startsAt || !endsAt) return ["No date yet"];
  if (eventDay(startsAt) === eventDay(endsAt)) return [eventDay(startsAt), eventHours(startsAt, endsAt)];
  return [eventMoment(startsAt), `to ${eventMoment(endsAt)}`];
}

export function where({ mode, venue }: Event) {
  if (!venue) return mode === "in-person" ? "To be said" : "Online";
  return mode === "hybrid" ? `${venue}, and online` : venue;
}

/** For whom it is, in lines: an area or team, and which people of it. */
export function forWhom(event: Event): string[] {
  const place = event.teamName ?? event.serviceAreaName ?? placeOf(event);
  const people = [
    ...event.audienceKinds.map(kindName),
    ...event.audienceRoles.map(roleName),
    ...event.audienceLevels.map(levelName),
  ];
  return people.length > 0 ? [place, `Only: ${people.join(", ")}`] : [place];
}

const placeOf = ({ visibility, organisationName }: Event) =>
  visibility === "public" ? "Everyone" : visibility === "network" ? "Everyone in the network" : organisationName;

/** The biggest thing on the page: whether there is a place. */
export function headline(event: Event) {
  switch (event.stage) {
    case "cancelled":
      return "Cancelled";
    case "postponed":
      return "Postponed";
    case "completed":
    case "archived":
      return "It has been";
    case "in-progress":
      return "Going on now";
    case "draft":
      return "Not published yet";
    case "interest":
      return "No date yet";
    case "published":
      return "Booking opens later";
    case "booking-closed":
      return "Booking has closed";
    case "full":
      return "Full";
    default:
      return places(event.placesLeft);
  }
}

const places = (left: number | undefined) =>
  left === undefined ? "Places free" : left === 1 ? "1 place left" : `${left} places left`;

/** How many come, and what becomes of who is too late. */
export function booked({ capacity, taken, waiting, waitingList, stage }: Event) {
  if (capacity === undefined) return taken > 0 ? `${taken} booked.` : null;
  const line = waiting > 0 ? ` ${waiting === 1 ? "1 person waits" : `${waiting} people wait`}.` : "";
  const later =
    waitingList && ["booking-open", "full", "published"].includes(stage)
      ? " When it is full, the next free place is offered to the first in line."
      : "";
  return `${taken} of ${capacity} booked.${line}${later}`;
}

/** What the order of the day is called. */
export function partOfDay({ startsAt, endsAt }: Event) {
  if (!startsAt || !endsAt) return "What happens";
  const [from, to] = [eventTime(startsAt), eventTime(endsAt)];
  if (eventDay(startsAt) !== eventDay(endsAt)) return "The days";
  if (to <= "13:30") return "The morning";
  if (from >= "17:00") return "The evening";
  return from >= "12:00" ? "The afternoon" : "The day";
}

export const moments = { before: "Before", during: "On the day", after: "After" };
