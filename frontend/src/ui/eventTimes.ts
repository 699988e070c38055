const dayFormat = new Intl.DateTimeFormat("en-GB", {
  weekday: "long",
  day: "numeric",
  month: "long",
  year: "numeric",
  timeZone: "Europe/London",
});
const timeFormat = new Intl.DateTimeFormat("en-GB", { hour: "2-digit", minute: "2-digit", timeZone: "Europe/London" });

/** "Thursday 26 November 2026". */
export const eventDay = (moment: string) => dayFormat.format(new Date(moment)).replace(",", "");

/** "Thursday 26 November 2026, 09:30". */
export const eventMoment = (moment: string) => `${eventDay(moment)}, ${timeFormat.format(new Date(moment))}`;

/** "Thursday 26 November 2026, 09:30 to 12:30"; what has no date yet says so. */
export function eventTimes(startsAt?: string, endsAt?: string): string {
  if (!startsAt || !endsAt) return "No date yet";
  const sameDay = eventDay(startsAt) === eventDay(endsAt);
  return `${eventMoment(startsAt)} to ${sameDay ? timeFormat.format(new Date(endsAt)) : eventMoment(endsAt)}`;
}
