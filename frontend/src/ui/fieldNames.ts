import type { ImportField } from "@/api/generated";

/** The parts of a record, as people call them. */
export const fieldNames: Record<ImportField, string> = {
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
  side: "Side of the evidence",
  minutes: "Minutes",
};
