import type { CpdRecordInput, CpdRecordSummary } from "@/api/generated";
import type { Choice } from "@/ui/Select";
import { day } from "@/ui/dates";

export type Stage = CpdRecordInput["stage"];

/** Types of CPD, in the order people choose from. */
export const kinds: Choice[] = [
  { value: "course", name: "Course or workshop" },
  { value: "event", name: "Learning event" },
  { value: "reading", name: "Reading" },
  { value: "watching", name: "Watching or listening" },
  { value: "supervision", name: "Supervision" },
  { value: "peer-discussion", name: "Talking with a peer" },
  { value: "team-learning", name: "Learning with the team" },
  { value: "shadowing", name: "Shadowing" },
  { value: "feedback", name: "Feedback from people" },
  { value: "direct-work", name: "Direct work" },
  { value: "decision", name: "A decision I made" },
  { value: "teaching", name: "Teaching others" },
  { value: "other", name: "Something else" },
];

/** Where it was talked over, as Social Work England lists it. */
export const settings: Choice[] = [
  { value: "", name: "I have not talked it over yet" },
  { value: "colleague", name: "An informal talk with a colleague" },
  { value: "team", name: "A reflective team meeting or group supervision" },
  { value: "supervision", name: "Supervision with a manager" },
  { value: "training", name: "A small group at training or a conference" },
];

export const kindName = (kind = "") => kinds.find(({ value }) => value === kind)?.name;
export const settingName = (setting: string) => settings.find(({ value }) => value === setting)?.name ?? setting;

/** The questions, in the regulator's order, by the names that the API and the form have for them. */
export const questions: Record<string, string> = {
  stage: "Have you done it yet?",
  kind: "What type of CPD is it?",
  title: "Title",
  description: "What was it, and why is it relevant to your work?",
  happenedOn: "When did it happen?",
  dueOn: "By when do you mean to do it?",
  minutes: "How many minutes did it take?",
  learning: "What did you learn?",
  impact: "What did it change, or will it change, for your practice and for people you work with?",
  setting: "Have you talked it over with a peer?",
  peerName: "Who with?",
  peerText: "What did you learn by talking it over?",
  link: "What did it come from?",
  standard: "Which standards is it evidence for?",
};

const missingWords: Record<string, string> = {
  kind: "its type",
  title: "a title",
  description: "what it was",
  happenedOn: "the day",
  learning: "what you learnt",
  impact: "the difference it makes",
};

/** "Still to write: what you learnt and the difference it makes." */
export function stillToWrite(missing: string[]): string {
  const words = missing.map((name) => missingWords[name] ?? name);
  if (words.length === 0) return "Every answer is there. Read it once more, and call it done.";
  return `Still to write: ${words.length > 1 ? `${words.slice(0, -1).join(", ")} and ${words.at(-1)}` : words[0]}.`;
}

const ANSWERS = 6;

export function stageWords({ stage, missing }: Pick<CpdRecordSummary, "stage" | "missing">): string {
  if (stage === "planned") return "Planned";
  return stage === "complete" ? "Done" : `Draft, ${ANSWERS - missing.length} of ${ANSWERS} answers`;
}

export function when({ stage, happenedOn, dueOn }: Pick<CpdRecordSummary, "stage" | "happenedOn" | "dueOn">): string {
  if (stage === "planned") return dueOn ? `By ${day(dueOn)}` : "No day yet";
  return happenedOn ? day(happenedOn) : "No day yet";
}

export const titleOf = ({ title }: { title: string }) => title.trim() || "A piece without a title yet";

/** The year from December to November that a day is in, by the year that it begins in. */
export function yearOf(date: Date): number {
  const [year = "", month] = date.toLocaleDateString("en-CA", { timeZone: "Europe/London" }).split("-");
  return month === "12" ? Number(year) : Number(year) - 1;
}

export const yearWords = (year: number) => `${year} to ${year + 1}`;
