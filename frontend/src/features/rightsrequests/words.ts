import type { RightsRequestInput, RightsRequestSummary } from "@/api/generated";
import { day } from "@/ui/dates";

type Kind = RightsRequestInput["kind"];

export const kinds: { value: Kind; name: string; hint: string }[] = [
  { value: "access", name: "A copy of what you hold about me", hint: "Access" },
  { value: "rectification", name: "Put something right", hint: "Rectification" },
  { value: "erasure", name: "Delete something", hint: "Erasure. Some records must be kept: we tell you which and why" },
  { value: "restriction", name: "Keep it, but stop using it", hint: "Restriction" },
  { value: "objection", name: "Stop doing something with my data", hint: "Objection" },
  { value: "portability", name: "A copy that another service can read", hint: "Portability" },
  { value: "complaint", name: "Complain about how my data is handled", hint: "Complaint" },
];

export const kindName = (kind: string) => kinds.find(({ value }) => value === kind)?.hint.split(".")[0] ?? kind;

export const channels = [
  { value: "letter", name: "Letter" },
  { value: "email", name: "Email" },
  { value: "phone", name: "Phone" },
  { value: "in-person", name: "In person" },
];

export const channelName = (channel: string) =>
  channel === "app" ? "In the app" : (channels.find(({ value }) => value === channel)?.name ?? channel);

export const stateNames: Record<string, string> = {
  received: "Received",
  clarifying: "Waiting for the person",
  "in-progress": "In progress",
  answered: "Answered",
  refused: "Refused",
};

export const stepNames: Record<string, string> = {
  receive: "Received",
  start: "Work began",
  clarify: "Asked for more; the clock stopped",
  reply: "Told us more; the clock runs on",
  extend: "Takes two months longer",
  answer: "Answered",
  refuse: "Refused",
};

const days = (n: number) => `${n} ${n === 1 ? "day" : "days"}`;

/** What is shown of its clock, in the list as on its page. */
export type Timed = Pick<RightsRequestSummary, "state" | "daysLeft" | "dueOn" | "closedOn">;

/** "12 days left, by 4 December 2026", "3 days late", "The clock is stopped". */
export function clock({ state, daysLeft, dueOn, closedOn }: Timed) {
  if (closedOn) return `Closed on ${day(closedOn)}`;
  if (state === "clarifying" || daysLeft === undefined || dueOn === undefined) return "The clock is stopped";
  if (daysLeft < 0) return `${days(-daysLeft)} late, was due on ${day(dueOn)}`;
  return daysLeft === 0 ? "Due today" : `${days(daysLeft)} left, due on ${day(dueOn)}`;
}

export const isLate = ({ daysLeft }: Timed) => daysLeft !== undefined && daysLeft < 0;
