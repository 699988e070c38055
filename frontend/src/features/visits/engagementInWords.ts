import type { Engagement, VisitRate } from "@/api/generated";
import { day } from "@/ui/dates";

/** "182", "9.5", or why there is no number. */
export const rate = (n: number | undefined, months: number) =>
  n === undefined ? (months === 0 ? "No whole month" : "Fewer than 5 in all") : shown(n);

const shown = (n: number) => n.toLocaleString("en-GB", { maximumFractionDigits: n < 10 ? 1 : 0 });

/** "up from 92", against one's own past and nobody else's. */
export function change({ before, after }: VisitRate): string {
  if (before === undefined || after === undefined) return "";
  if (before === 0) return after === 0 ? "none before or after" : "none before";
  const ratio = after / before;
  if (ratio >= 2) return `${shown(ratio)} times as many`;
  if (Math.abs(ratio - 1) < 0.05) return "about the same";
  return `${Math.round(Math.abs(ratio - 1) * 100)}% ${ratio > 1 ? "more" : "fewer"}`;
}

/** What happened after a marker, in one sentence or two. */
export function engagementInWords({ marker, hub, providers, monthsBefore, monthsAfter }: Engagement): string {
  const when = `${marker.name} (${day(marker.day)})`;
  if (monthsAfter === 0) return `No whole month has passed since ${when}. Come back next month.`;
  if (monthsBefore === 0) return `Nothing can be compared: there is no whole month before ${when}.`;
  if (hub.before === undefined || hub.after === undefined) return `Too few visits around ${when} to compare.`;
  const whole = `Since ${when} the hub has ${shown(hub.after)} visits a month; in the ${monthsBefore} months before it had ${shown(hub.before)}.`;
  const [most] = providers
    .filter(({ rate: { before, after } }) => before !== undefined && after !== undefined && before >= 1)
    .sort((a, b) => (b.rate.after ?? 0) - (b.rate.before ?? 0) - ((a.rate.after ?? 0) - (a.rate.before ?? 0)));
  if (!most || (most.rate.after ?? 0) <= (most.rate.before ?? 0)) return whole;
  return `${whole} ${most.name} grew most, from ${shown(most.rate.before ?? 0)} to ${shown(most.rate.after ?? 0)}.`;
}
