import type { Choice } from "./Select";

/** Which edition of itself a resource is. */
export const editions: Choice[] = [
  { value: "draft", name: "Draft for comment" },
  { value: "pilot", name: "Pilot version" },
  { value: "final", name: "Final" },
];

export const editionName = (edition: string) => editions.find(({ value }) => value === edition)?.name ?? edition;
