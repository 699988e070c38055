import type { Evaluation } from "@/api/generated";

export type Stage = Evaluation["stage"];

export const stages: Record<Stage, string> = {
  baseline: "Before",
  immediate: "Straight after",
  "follow-up": "Six weeks on",
};

export const stageLead: Record<Stage, string> = {
  baseline: "Where do you start? It takes two minutes.",
  immediate: "How was it for you? It takes two minutes.",
  "follow-up": "What came of it? Answer together with your manager, in supervision if you can.",
};

export const levels: Record<number, string> = { 1: "Reaction", 2: "Learning", 3: "Behaviour", 4: "Results" };

export const bands = { low: "0 or 1", middle: "2 or 3", high: "4 or 5", "dont-know": "Don’t know" } as const;
