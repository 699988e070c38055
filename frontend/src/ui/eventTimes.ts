const dayFormat = new Intl.DateTimeFormat("en-GB", {
  weekday: "long",
  day: "numeric",
  month: "long",
  year: "numeric",
  timeZone: "Europe/London",
});
const timeFormat = new Intl.DateTimeFormat("en-GB", { hour: "2-digit", minute: "2-digit", timeZone: "Europe/London" });

/** "Thursday 26 November 2026", of a moment, or of a day or a local time as they stand. */
export const eventDay = (moment: string) =>
  dayFormat.format(new Date(moment.endsWith("Z") ? moment : moment.slice(0, 10))).replace(",", "");

/** "09:30". Every time of day is written like this, as diaries at work write it. */
export const eventTime = (moment: string) => timeFormat.format(new Date(moment));

/** "Thursday 26 November 2026, 09:30". */
export const eventMoment = (moment: string) => `${eventDay(moment)}, ${eventTime(moment)}`;

/** "09:30 to 12:30"; over several days the last is named. */
export function eventHours(startsAt: string, endsAt: string): string {
  const sameDay = eventDay(startsAt) === eventDay(endsAt);
  return `${eventTime(startsAt)} to ${sameDay ? eventTime(endsAt) : eventMoment(endsAt)}`;
}

/** "Thursday 26 November 2026, 09:30 to 12:30"; what has no date yet says so. */
export const eventTimes = (startsAt?: string, endsAt?: string): string =>
  startsAt && endsAt ? `${eventDay(startsAt)}, ${eventHours(startsAt, endsAt)}` : "No date yet";

/** "3 protected hours"; nothing where none are. */
export function protectedTime(minutes: number): string | null {
  if (minutes === 0) return null;
  if (minutes % 60 !== 0) return `${minutes} protected minutes`;
  return minutes === 60 ? "1 protected hour" : `${minutes / 60} protected hours`;
}
