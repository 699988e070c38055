import type { Invitation } from "@/api/generated";

export type State = Invitation["state"];

export const stateNames: Record<State, string> = {
  waiting: "To be sent",
  sent: "Sent",
  accepted: "Accepted",
  expired: "Link has run out",
  failed: "Not sent",
  withdrawn: "Withdrawn",
};

export const looks: Record<State, string> = {
  waiting: " ev-tag--time",
  sent: "",
  accepted: " ev-tag--good",
  expired: " ev-tag--warn",
  failed: " ev-tag--bad",
  withdrawn: "",
};

export const number = (n: number) => n.toLocaleString("en-GB");
