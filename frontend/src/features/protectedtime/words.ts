import type { AreaProtectedTime } from "@/api/generated";

/** Hours to one place: 90 minutes are 1.5. */
export const hours = (minutes: number) => (minutes / 60).toLocaleString("en-GB", { maximumFractionDigits: 1 });

export const inHours = (minutes: number) => (minutes === 60 ? "1 hour" : `${hours(minutes)} hours`);

/** What the chart shows, in a sentence. No sum of all areas, from which one that is left out could be worked out. */
export function says(areas: AreaProtectedTime[]): string {
  const told = areas.filter(({ minutes }) => minutes !== undefined).sort((a, b) => b.minutes! - a.minutes!);
  const few = areas.length - told.length;
  const most = told[0];
  return [
    most ? `${most.name} had the most protected time: ${inHours(most.minutes!)}, of ${most.people} people.` : "",
    few === 0 ? "" : `In ${few === 1 ? "1 area" : `${few} areas`} fewer than 5 people came, so it is not told how long.`,
  ]
    .filter(Boolean)
    .join(" ");
}
