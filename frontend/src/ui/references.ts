/** The files that reference managers read: what the API calls each, what people call it, and how its name ends. */
export const referenceFiles = [
  { value: "ris", name: "RIS", ending: "ris" },
  { value: "bibtex", name: "BibTeX", ending: "bib" },
  { value: "csl-json", name: "CSL-JSON", ending: "json" },
] as const;

export type ReferenceFile = (typeof referenceFiles)[number];
