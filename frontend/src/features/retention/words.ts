import type { RetentionRun } from "@/api/generated";

export const isWorking = ({ state }: RetentionRun) => state === "waiting" || state === "running";

const count = (n: number, one: string) => (n === 0 ? "" : `${n} ${one}${n === 1 ? "" : "s"}`);

/** "7 years", "11 months", "1 year and 6 months". */
export const period = (years: number, months: number) =>
  [count(years, "year"), count(months, "month")].filter(Boolean).join(" and ");

export const countedFrom: Record<string, string> = {
  leaving: "after they left",
  "last-use": "after the last use",
  answered: "after it was answered",
};

export const number = (n: number) => n.toLocaleString("en-GB");

/** "1 record", "3 records". */
export const records = (n: number) => `${number(n)} ${n === 1 ? "record" : "records"}`;

export const runStates: Record<string, string> = {
  waiting: "About to start",
  running: "Running",
  done: "Done",
  stopped: "Stopped",
};
