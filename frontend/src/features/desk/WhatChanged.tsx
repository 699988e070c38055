import type { Resource } from "@/api/generated";

const names: Partial<Record<keyof Resource, string>> = {
  title: "Title",
  url: "Web address",
  minutes: "Minutes",
  side: "Side of evidence",
  subKind: "Kind of evidence",
  publisher: "Publisher",
  containerTitle: "Journal or series",
  publishedOn: "Published on",
  doi: "DOI",
  isbn: "ISBN",
  issn: "ISSN",
  keyMessages: "Key messages",
  soWhat: "So what for practice",
  summary: "Summary",
  keywords: "Keywords",
  access: "Who can open it",
  howToGetIn: "How to get in",
  licence: "Licence",
  visibility: "Who can see it",
  reviewBy: "Next check",
  status: "Stage",
  kind: "Kind",
  provider: "Provider",
  topics: "Topics",
  audiences: "Made for",
  alsoUsefulFor: "Also useful for",
  contributors: "Contributors",
  formats: "Other formats",
  pcfDomains: "PCF domains",
  baseline: "The set for everyone",
};

/** What someone else made of it meanwhile, beside what it was when this form was opened. */
export function WhatChanged({ before, after }: { before: Resource; after: Resource }) {
  const changed = (Object.keys(names) as (keyof Resource)[]).filter((field) => inWords(before[field]) !== inWords(after[field]));
  return (
    <>
      <p>What you typed is still below. Saving again puts it in place of their changes:</p>
      <dl className="ev-changes">
        {changed.map((field) => (
          <div key={field}>
            <dt>{names[field]}</dt>
            <dd>
              <del>{inWords(before[field])}</del> <ins>{inWords(after[field])}</ins>
            </dd>
          </div>
        ))}
      </dl>
    </>
  );
}

function inWords(value: unknown): string {
  if (value === undefined || value === null || value === "") return "nothing";
  if (Array.isArray(value)) return value.length === 0 ? "nothing" : value.map(inWords).join(", ");
  if (typeof value === "boolean") return value ? "yes" : "no";
  if (typeof value !== "object") return String(value);
  const { name, given, family } = value as { name?: string; given?: string; family?: string };
  return name ?? [given, family].filter(Boolean).join(" ");
}
