import type { ResourceVersionSummary, VersionContent } from "@/api/generated";

export const acts: Record<ResourceVersionSummary["act"], string> = {
  add: "Added",
  import: "Imported",
  edit: "Edited",
  submit: "Sent for review",
  return: "Sent back",
  publish: "Published",
  review: "Checked, and it still holds",
  archive: "Archived",
  withdraw: "Withdrawn",
  restore: "An older version brought back",
  supersede: "A newer one took its place",
  "fall-due": "Fell due a check",
  begin: "As it was when we began to keep versions",
};

export const stages: Record<ResourceVersionSummary["status"], string> = {
  draft: "Draft",
  "in-review": "In review",
  published: "Published",
  "review-due": "Due a check",
  archived: "Archived",
  withdrawn: "Withdrawn",
};

export const fields: [keyof VersionContent, string][] = [
  ["title", "Title"],
  ["contributors", "Who made it"],
  ["kind", "Kind"],
  ["side", "Side of evidence"],
  ["subKind", "Kind of evidence"],
  ["edition", "Edition"],
  ["supersedes", "Takes the place of"],
  ["replacedBy", "Replaced by"],
  ["status", "Stage"],
  ["url", "Web address"],
  ["minutes", "Minutes"],
  ["provider", "Provider"],
  ["publisher", "Publisher"],
  ["containerTitle", "Journal or series"],
  ["volume", "Volume"],
  ["issue", "Issue"],
  ["pages", "Pages"],
  ["publishedOn", "Published on"],
  ["doi", "DOI"],
  ["isbn", "ISBN"],
  ["issn", "ISSN"],
  ["language", "Language"],
  ["keyMessages", "Key messages"],
  ["soWhat", "So what for practice"],
  ["summary", "Summary"],
  ["keywords", "Keywords"],
  ["access", "Who can open it"],
  ["howToGetIn", "How to get in"],
  ["licence", "Licence"],
  ["formats", "Other formats"],
  ["topics", "Topics"],
  ["audiences", "Made for"],
  ["alsoUsefulFor", "Also useful for"],
  ["pcfDomains", "Professional Capabilities Framework"],
  ["organisation", "Kept by"],
  ["visibility", "Who can see it"],
  ["serviceArea", "Service area"],
  ["team", "Team"],
  ["baseline", "The set for everyone"],
  ["reviewBy", "Next check by"],
  ["returnNote", "Sent back with"],
  ["withdrawnReason", "Why it was withdrawn"],
];

/** What a field says, as text that can be compared word by word. Lists are written a line each. */
export function inWords(value: unknown): string {
  if (value === undefined || value === null) return "";
  if (Array.isArray(value)) return value.map(inWords).join("\n");
  if (typeof value === "boolean") return value ? "Yes" : "No";
  if (typeof value !== "object") return String(value);
  const { name, given, family } = value as { name?: string; given?: string; family?: string };
  return name ?? [given, family].filter(Boolean).join(" ");
}

const moments = new Intl.DateTimeFormat("en-GB", { dateStyle: "long", timeStyle: "short", timeZone: "Europe/London" });

/** "25 November 2026 at 09:10". */
export const moment = (at: string) => moments.format(new Date(at));
