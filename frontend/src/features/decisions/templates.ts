import type { Context, SideOf } from "./words";

type Prompts = Record<SideOf | "question" | "against", string>;

const usual: Prompts = {
  question: "In one sentence, as you would ask it in supervision",
  practice: "What do law, policy, colleagues and your own experience say?",
  people: "What do the people it is about say? In their words where you can.",
  research: "What do studies, local figures and feedback say, and how far do they fit?",
  against: "The best reason to decide otherwise, and what you do not know",
};

/** What helps to think, for each sort of decision. */
const templates: Record<Context, Partial<Prompts>> = {
  "individual-work": {
    question: "For example: is it time to step down from the plan?",
    practice: "What have you and others seen? Which duty are you acting under?",
    people: "What do the children and family, or the adult, say? In their words where you can.",
    research: "What helps in situations like this one, and for whom did it not help?",
  },
  supervision: {
    question: "For example: how do we share out visits while two posts are empty?",
    practice: "What did you both notice? Which gut feeling did you explore, and what was behind it?",
    people: "What would the people you talked about say, if they were in the room? Did anybody ask them?",
    research: "What did you look up together?",
  },
  planning: {
    question: "For example: which of three ways of working do we try first?",
    practice: "What do those who do the work say would get in the way?",
    people: "Who uses the service and who does not? What did either tell you?",
    research: "What do our figures say over a year, and what do others report?",
    against: "Who would lose by it?",
  },
  "strategy-and-policy": {
    question: "For example: should phones be put away at meetings with families?",
    practice: "Which law and guidance does it rest on, and what do practitioners say of the last one?",
    people: "Who was asked while it was written, and what changed because of them?",
    research: "What is known of policies like it, and how strong is that?",
    against: "What would it make worse, and for whom?",
  },
  commissioning: {
    question: "For example: should we pay for a navigator for kinship families next year?",
    practice: "What do providers and teams say that it takes?",
    people: "What do people who would use it ask for? Who was not asked?",
    research: "Does it work, for whom, at what cost, and how sure can we be?",
    against: "What would the money do elsewhere?",
  },
  performance: {
    question: "For example: what do we do about visits that are late?",
    practice: "What do teams say is behind the figures?",
    people: "What does it feel like for the people who wait?",
    research: "What do the figures say, and what can they not say?",
    against: "What would we stop seeing if we looked at this alone?",
  },
};

export const promptsFor = (context: string | undefined): Prompts => ({ ...usual, ...templates[context as Context] });
