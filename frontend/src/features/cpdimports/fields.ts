import type { CpdImportColumn } from "@/api/generated";

type Field = CpdImportColumn["field"];

/** What a column can hold, in the order of the form. */
export const fieldChoices: { value: Field; name: string }[] = [
  { value: "skip", name: "Leave it out" },
  { value: "kind", name: "Type of CPD" },
  { value: "title", name: "Title" },
  { value: "description", name: "What it was, and why it is relevant" },
  { value: "happened-on", name: "Date" },
  { value: "learning", name: "What I learnt" },
  { value: "impact", name: "Impact" },
  { value: "peer-setting", name: "Where I talked it over" },
  { value: "peer-name", name: "With whom" },
  { value: "peer-text", name: "What I learnt by talking it over" },
  { value: "minutes", name: "Minutes" },
  { value: "hours", name: "Hours" },
  { value: "due-on", name: "To be done by" },
];

export const isField = (value: unknown): value is Field => fieldChoices.some((choice) => choice.value === value);

export const count = (n: number, one = "record") => `${n.toLocaleString("en-GB")} ${one}${n === 1 ? "" : "s"}`;
