import type { OrganisationInput } from "@/api/generated";
import type { Choice } from "@/ui/Select";

type Kind = OrganisationInput["kind"];
type Size = NonNullable<OrganisationInput["sizeBand"]>;

/** Kinds of organisations, in the order people choose from. */
export const kinds: { value: Kind; name: string }[] = [
  { value: "council", name: "Council" },
  { value: "childrens-trust", name: "Children’s trust" },
  { value: "voluntary", name: "Voluntary organisation" },
  { value: "university", name: "University" },
  { value: "provider", name: "Provider of evidence" },
  { value: "network", name: "Network" },
];

export const kindName = (kind: string) => kinds.find(({ value }) => value === kind)?.name ?? kind;

export const looksAfterOthers = ({ kind }: { kind: string }) => kind === "network" || kind === "provider";

export const sizes: { value: Size; name: string }[] = [
  { value: "under-50", name: "Under 50 people" },
  { value: "50-249", name: "50 to 249 people" },
  { value: "250-999", name: "250 to 999 people" },
  { value: "1000-4999", name: "1,000 to 4,999 people" },
  { value: "5000-or-more", name: "5,000 people or more" },
];

export const sizeName = (size: string | undefined) => sizes.find(({ value }) => value === size)?.name;

const names: NonNullable<OrganisationInput["region"]>[] = [
  "North East",
  "North West",
  "Yorkshire and The Humber",
  "East Midlands",
  "West Midlands",
  "East of England",
  "London",
  "South East",
  "South West",
  "Wales",
  "Scotland",
  "Northern Ireland",
];

export const regions: Choice[] = names.map((name) => ({ value: name, name }));

export const howManyPeople = (n: number) => (n === 1 ? "1 person" : `${n.toLocaleString("en-GB")} people`);

export const howManyTeams = (n: number) => (n === 1 ? "1 team" : `${n} teams`);
