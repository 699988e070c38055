import type { Choice } from "@/ui/Select";

const known: [string, string][] = [
  ["role.assign", "A role was given"],
  ["role.end", "A role ended"],
  ["invitation.add", "Somebody was invited"],
  ["membership.begin", "Somebody joined"],
  ["membership.end", "Somebody left"],
  ["person.view", "A record was looked at"],
  ["resource.add", "A resource was added"],
  ["resource.edit", "A resource was changed"],
  ["resource.publish", "A resource was published"],
  ["resource.withdraw", "A resource was withdrawn"],
  ["topic-page.save", "A topic page was changed"],
  ["pack.share", "A pack was shared"],
  ["import.add", "Records were imported"],
  ["vocabulary.add", "A word was added"],
  ["embed-hosts.allow", "Hosts for blocks were named"],
  ["integration.tie", "A program was connected"],
  ["audit.export", "The audit was exported"],
];

/** The acts that are looked for most, and the one that is looked for now. */
export const acts = (asked: string | undefined): Choice[] => {
  const choices = known.map(([value, name]) => ({ value, name }));
  return !asked || known.some(([value]) => value === asked) ? choices : [...choices, { value: asked, name: asked }];
};
