import type { SearchQuestion } from "@/api/generated";

const lists = ["minutes", "side", "topic", "access", "kind", "audience", "provider", "format", "year", "pcf"] as const;

const names: Record<(typeof lists)[number], string> = {
  minutes: "Minutes",
  side: "Side of evidence",
  topic: "Topic",
  access: "Who can open it",
  kind: "Kind",
  audience: "Useful for",
  provider: "From",
  format: "Format",
  year: "Year",
  pcf: "PCF domain",
};

/** The search that an address stands for. Nothing is judged here: the API is the only validator. */
export function questionIn(search: URLSearchParams): SearchQuestion {
  const question: Record<string, unknown> = {};
  const [q, sort] = [search.get("q"), search.get("sort")];
  if (q) question.q = q;
  if (sort) question.sort = sort;
  if (search.get("exact")) question.exact = true;
  if (search.get("baseline")) question.baseline = true;
  for (const name of lists) if (search.has(name)) question[name] = search.getAll(name);
  return question;
}

/** What a search asks for, in a line: its words, then each filter. */
export function inWords(question: SearchQuestion): string[] {
  const words = question.q ? [`“${question.q}”`] : [];
  for (const name of lists) {
    const values = question[name];
    if (values) words.push(`${names[name]}: ${values.map((value) => value.replaceAll("-", " ")).join(", ")}`);
  }
  if (question.baseline) words.push("The set for everyone");
  if (question.exact) words.push("Exactly these words");
  return words;
}

export const nameFor = (question: SearchQuestion) => (question.q ?? "").slice(0, 120);

export const frequencies = [
  { value: "daily", name: "Every day" },
  { value: "weekly", name: "Every week" },
  { value: "off", name: "Not at all" },
] as const;
export type Frequency = (typeof frequencies)[number]["value"];
