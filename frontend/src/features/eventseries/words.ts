import type { EventSeriesInput } from "@/api/generated";

export const cadences: { value: EventSeriesInput["cadence"]; name: string; hint?: string }[] = [
  { value: "monthly-weekday", name: "Each month, in the same week", hint: "Such as the fourth Thursday" },
  { value: "monthly-last", name: "Each month, in the last week", hint: "Such as the last Thursday" },
  { value: "fortnightly", name: "Every two weeks" },
  { value: "weekly", name: "Every week" },
  { value: "monthly-date", name: "Each month, on the same date" },
];

export const months = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
].map((name, n) => ({ value: String(n + 1), name }));

const weekdays: Record<string, string> = {
  MO: "Monday",
  TU: "Tuesday",
  WE: "Wednesday",
  TH: "Thursday",
  FR: "Friday",
  SA: "Saturday",
  SU: "Sunday",
};
const nth: Record<string, string> = { "1": "first", "2": "second", "3": "third", "4": "fourth", "5": "fifth", "-1": "last" };

/** "Each month on the fourth Thursday", of a rule as the calendar standard writes it. */
export function ruleWords(rule: string) {
  const date = /BYMONTHDAY=(\d+)/.exec(rule)?.[1];
  if (date) return `Each month on day ${date}`;
  const [, number = "", day = ""] = /BYDAY=(-?\d?)([A-Z]{2})/.exec(rule) ?? [];
  const weekday = weekdays[day] ?? day;
  if (rule.includes("MONTHLY")) return `Each month on the ${nth[number] ?? number} ${weekday}`;
  return rule.includes("INTERVAL=2") ? `Every second ${weekday}` : `Every ${weekday}`;
}
