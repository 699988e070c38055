import type { ImportTwin } from "@/api/generated";
import { fieldNames } from "@/ui/fieldNames";
import type { Choice } from "@/ui/Select";

/** What a column can hold. */
export const fieldChoices: Choice[] = Object.entries(fieldNames).map(([value, name]) => ({ value, name }));

export const formatNames: Record<string, string> = {
  ris: "RIS",
  bibtex: "BibTeX",
  "csl-json": "CSL-JSON",
  "endnote-xml": "EndNote XML",
  csv: "CSV",
  json: "JSON",
};

export const stateNames: Record<string, string> = {
  settings: "Waits for its settings",
  reading: "Being read",
  review: "Waits for your decisions",
  adding: "Being added",
  added: "Added",
  refused: "Could not be read",
};

/** Why two records seem to be the same. */
export const whyNames: Record<ImportTwin["why"], string> = {
  doi: "The DOI is the same",
  isbn: "The ISBN is the same",
  url: "The web address is the same",
  title: "Title, year and author are the same",
  near: "Title, year and authors are nearly the same",
};

export const count = (n: number, one: string, many = `${one}s`) =>
  n === 1 ? `1 ${one}` : `${n.toLocaleString("en-GB")} ${many}`;
