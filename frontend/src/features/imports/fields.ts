import type { ImportField, ImportTwin } from "@/api/generated";
import type { Choice } from "@/ui/Select";

const names: Record<ImportField, string> = {
  skip: "Leave it out",
  title: "Title",
  authors: "Authors",
  editors: "Editors",
  kind: "Kind",
  publisher: "Publisher",
  containerTitle: "Journal or series",
  volume: "Volume",
  issue: "Issue",
  pages: "Pages",
  url: "Web address",
  doi: "DOI",
  isbn: "ISBN",
  issn: "ISSN",
  publishedOn: "Published on",
  summary: "Summary",
  keywords: "Keywords",
  language: "Language",
  side: "Side of evidence",
  minutes: "Minutes",
};

/** What a column can hold. */
export const fieldChoices: Choice[] = Object.entries(names).map(([value, name]) => ({ value, name }));

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
