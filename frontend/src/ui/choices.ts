import type { Choice } from "./Select";

export const sides: Choice[] = [
  { value: "practice", name: "Practice knowledge", hint: "What practitioners know from doing the work" },
  { value: "people", name: "People’s views", hint: "What people who use services and carers say" },
  { value: "research", name: "Research", hint: "Studies, reviews and evaluations" },
  { value: "mixed", name: "More than one side" },
];

export const accesses: Choice[] = [
  { value: "open", name: "Open to everyone" },
  { value: "members", name: "Members", hint: "Of the provider, or of a library" },
  { value: "licence", name: "Licence needed", hint: "A seat has been bought, or has to be" },
  { value: "internal", name: "Council sign-in", hint: "Made here" },
];

export const visibilities: Choice[] = [
  { value: "public", name: "Everyone, signed in or not" },
  { value: "network", name: "Everyone who is signed in" },
  { value: "organisation", name: "The whole organisation" },
  { value: "service", name: "One service area" },
  { value: "team", name: "One team" },
];

export const formats: Choice[] = [
  { value: "transcript", name: "Transcript" },
  { value: "captions", name: "Captions" },
  { value: "easy-read", name: "Easy read" },
  { value: "bsl", name: "British Sign Language" },
  { value: "plain-text", name: "Plain text" },
  { value: "audio", name: "Audio" },
  { value: "large-print", name: "Large print" },
];

export const roles: Choice[] = [
  { value: "author", name: "Author" },
  { value: "editor", name: "Editor" },
  { value: "translator", name: "Translator" },
  { value: "contributor", name: "Contributor" },
];

/** Words of the vocabulary, to choose from. */
export const asChoices = (words: { id: string; name: string }[]): Choice[] => words.map(({ id, name }) => ({ value: id, name }));
