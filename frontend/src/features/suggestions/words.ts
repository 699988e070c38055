import type { ReaderSuggestion as Suggestion } from "@/api/generated";

export type Kind = Suggestion["kind"];

export const suggestTitle: Record<Kind, string> = {
  event: "Suggest a learning event",
  resource: "Suggest a resource",
};

export const listTitle: Record<Kind, string> = {
  event: "Suggested learning events",
  resource: "Suggested resources",
};

/** Where those who can do something about it read what is suggested. */
export const listAddress: Record<Kind, string> = {
  event: "/events/suggestions",
  resource: "/desk/suggestions",
};

/** What became of it, for whoever suggested it. */
export function outcome({ kind, state }: Suggestion): string {
  if (state === "open") return "Waits for an answer";
  if (state === "not-now") return "Not now";
  return kind === "event" ? "Being planned" : "Being added";
}
