import type { Account } from "@/api/generated";

export type State = Account["state"];

export const stateNames: Record<State, string> = {
  invited: "Invited",
  active: "Active",
  disabled: "Switched off",
  ended: "Ended",
};

export const looks: Record<State, string> = {
  invited: " ev-tag--time",
  active: " ev-tag--good",
  disabled: " ev-tag--bad",
  ended: "",
};

const format = new Intl.DateTimeFormat("en-GB", { month: "long", year: "numeric", timeZone: "UTC" });

/** "November 2026" for "2026-11". */
export const lastHere = (month: string | undefined) => (month ? format.format(new Date(`${month}-01`)) : "Not yet");
