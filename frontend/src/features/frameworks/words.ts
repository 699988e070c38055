import type { FrameworkEdition, RulePeriod } from "@/api/generated";
import { day } from "@/ui/dates";

export const kinds = { framework: "Standards for practice", "rule-set": "Rules on learning" } as const;

const statuses = { draft: "Being written", upcoming: "Comes into force", "in-force": "In force", ended: "Was in force" } as const;

/** "In force since 1 June 2018". */
export function inWords({ status, startsOn, endsOn }: FrameworkEdition) {
  if (!startsOn) return statuses.draft;
  if (status === "upcoming") return `${statuses.upcoming} on ${day(startsOn)}`;
  if (endsOn) return `${statuses[status]} from ${day(startsOn)} to ${day(endsOn)}`;
  return `${statuses[status]} since ${day(startsOn)}`;
}

const dayOfYear = new Intl.DateTimeFormat("en-GB", { day: "numeric", month: "long", timeZone: "UTC" });
const months = (n: number | undefined) => (n === 1 ? "1 month" : `${n} months`);

/** How often a rule-set asks, as a sentence. */
export function periodInWords({ kind, endsOn, months: length, opensBefore, joinedWithin }: RulePeriod) {
  const opens = opensBefore ? ` Renewal opens ${months(opensBefore)} before.` : "";
  const late = joinedWithin ? ` Whoever joins in the last ${months(joinedWithin)} need only pay.` : "";
  if (kind === "yearly" && endsOn) return `Every year, until the end of ${dayOfYear.format(new Date(endsOn))}.${opens}${late}`;
  if (kind === "cycle" && endsOn) return `Every ${months(length)}, counted from ${day(endsOn)}.${opens}${late}`;
  if (kind === "from-start") return `Once, within ${months(length)} of starting.`;
  return "Nothing is asked for by a day.";
}
