import type { Decision, DecisionInput } from "@/api/generated";

export type State = Decision["state"];
export type Context = NonNullable<DecisionInput["context"]>;
export type SideOf = "practice" | "people" | "research";

export const sides: SideOf[] = ["practice", "people", "research"];

export const contexts: { value: Context; name: string }[] = [
  { value: "individual-work", name: "Individual work" },
  { value: "supervision", name: "Supervision or one-to-one" },
  { value: "planning", name: "Team, service or directorate planning" },
  { value: "strategy-and-policy", name: "Strategies and policies" },
  { value: "commissioning", name: "Commissioning and decommissioning" },
  { value: "performance", name: "Managing performance and delivering services" },
];

export const contextName = (context: string | undefined) => contexts.find(({ value }) => value === context)?.name;

export const states: Record<State, string> = { draft: "Draft", decided: "Decided", reviewed: "Reviewed", closed: "Closed" };

/** Kinds of evidence on each side, as Redbridge's strategy lists them (2012). */
export const kinds: Record<SideOf, { value: string; name: string }[]> = {
  practice: [
    { value: "professional-wisdom", name: "Professional wisdom and values" },
    { value: "law-and-policy", name: "Law and policy" },
    { value: "community-knowledge", name: "Community knowledge" },
    { value: "colleagues-opinions", name: "Colleagues’ opinions" },
    { value: "gut-feelings", name: "A gut feeling that was explored" },
  ],
  people: [
    { value: "expectations", name: "What people expect" },
    { value: "preferences", name: "What people prefer" },
    { value: "impact-on-lives", name: "What it does to their lives" },
    { value: "views-on-what-we-do", name: "What they think of what we do" },
  ],
  research: [
    { value: "national-research", name: "National research and academic studies" },
    { value: "local-research", name: "Local research, reviews and evaluations" },
    { value: "feedback-and-complaints", name: "Feedback and complaints, also of people who use no service" },
    { value: "performance-information", name: "Local performance information" },
    { value: "good-practice-groups", name: "Local good-practice groups" },
  ],
};

export const kindName = (side: SideOf, kind: string | undefined) => kinds[side].find(({ value }) => value === kind)?.name;

export const strengths = [
  { value: "strong", name: "Strong" },
  { value: "some", name: "Some" },
  { value: "thin", name: "Thin" },
];

export const relevances = [
  { value: "close", name: "Close to this" },
  { value: "partly", name: "Partly" },
  { value: "distant", name: "Distant" },
];

export const rights = [
  { value: "yes", name: "Yes" },
  { value: "partly", name: "Partly" },
  { value: "no", name: "No" },
  { value: "too-early", name: "Too early to say" },
];

export const nameIn = (choices: { value: string; name: string }[], value: string | undefined) =>
  choices.find((choice) => choice.value === value)?.name;

export const whoSees: Record<Decision["visibility"], string> = {
  private: "Seen by you alone",
  supervision: "Seen by you and those you share it with",
  team: "Seen by your team and those you share it with",
};

export const titleOf = ({ title }: { title: string }) => title.trim() || "A decision without a title yet";

const NAMES: Record<SideOf, string> = { practice: "practice knowledge", people: "people’s views", research: "research" };
const NUMBERS = ["No side", "One side", "Two sides", "Three sides"];

/** "Two sides of three", and aloud which they are. */
export function sidesInWords(counts: Record<SideOf, number>) {
  const filled = sides.filter((side) => counts[side] > 0);
  const title = `${NUMBERS[filled.length]} of three`;
  const says = sides.map((side) => {
    const n = counts[side];
    return `${NAMES[side]}: ${n === 0 ? "nothing yet" : n === 1 ? "1 piece of evidence" : `${n} pieces of evidence`}`;
  });
  return { title, says: `${says.join(", ")}.` };
}

export const questions: Record<string, string> = {
  title: "Title",
  question: "What has to be decided?",
  context: "What sort of decision is it?",
  referenceCode: "Reference code",
  visibility: "Who sees it?",
  against: "What speaks against?",
  changeMind: "What would change my mind?",
  conclusion: "What did you decide, or mean to?",
  decidedOn: "When was it decided?",
  reviewOn: "When will you look back at it?",
  statement: "Statement",
  plainVersion: "Plain version for the family",
  happened: "What happened?",
  right: "Was it right?",
  learnt: "What did you learn?",
  evidence: "Evidence",
  "missing-practice": "Why there is no practice knowledge",
  "missing-people": "Why there are no people’s views",
  "missing-research": "Why there is no research",
};
