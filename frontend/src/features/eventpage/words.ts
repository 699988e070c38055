import type { Event } from "@/api/generated";

const day = new Intl.DateTimeFormat("en-GB", {
  weekday: "long",
  day: "numeric",
  month: "long",
  year: "numeric",
  timeZone: "UTC",
});
const longDay = (local: string) => day.format(new Date(`${local.slice(0, 10)}T00:00:00Z`)).replace(",", "");
const time = (local: string) => local.slice(11, 16);

/** In lines: "Thursday 26 November 2026", "09:30 to 12:30". */
export function when({ localStartsAt, localEndsAt }: Event): string[] {
  if (!localStartsAt || !localEndsAt) return ["No date yet"];
  const first = longDay(localStartsAt);
  const last = longDay(localEndsAt);
  if (first === last) return [first, `${time(localStartsAt)} to ${time(localEndsAt)}`];
  return [`${first}, ${time(localStartsAt)}`, `to ${last}, ${time(localEndsAt)}`];
}

export function where({ mode, venue }: Event) {
  if (!venue) return mode === "in-person" ? "To be said" : "Online";
  return mode === "hybrid" ? `${venue}, and online` : venue;
}

const levels: Record<string, string> = {
  student: "Students",
  "newly-qualified": "Newly qualified",
  "early-career": "Early career",
  experienced: "Experienced",
  advanced: "Advanced",
  manager: "Managers",
  "senior-leader": "Senior leaders",
};
const plain = (key: string) => `${key.charAt(0).toUpperCase()}${key.slice(1).replaceAll("-", " ")}s`;

/** For whom it is: an area or team, and which people. */
export function forWhom(event: Event) {
  const place = event.teamName ?? event.serviceAreaName ?? placeOf(event);
  const people = [
    ...event.audienceKinds.map(plain),
    ...event.audienceRoles.map(plain),
    ...event.audienceLevels.map((level) => levels[level] ?? plain(level)),
  ];
  return people.length > 0 ? `${place}: ${people.join(", ").toLowerCase()}` : place;
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
export function partOfDay({ localStartsAt, localEndsAt }: Event) {
  if (!localStartsAt || !localEndsAt) return "What happens";
  if (time(localEndsAt) <= "13:30") return "The morning";
  if (time(localStartsAt) >= "17:00") return "The evening";
  return time(localStartsAt) >= "12:00" ? "The afternoon" : "The day";
}

export function protectedTime(minutes: number) {
  if (minutes % 60 !== 0) return `${minutes} protected minutes`;
  return minutes === 60 ? "1 protected hour" : `${minutes / 60} protected hours`;
}

export const moments = { before: "Before", during: "On the day", after: "After" };
