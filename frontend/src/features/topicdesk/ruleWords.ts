import type { TopicRule } from "@/api/generated";
import type { Words } from "@/api/useWords";
import { sideNames, type Side } from "@/ui/Badge";

type Named = { slug: string; name: string }[];

const listed = (names: string[]) =>
  names.length > 4 ? `${names.slice(0, 3).join(", ")} and ${names.length - 3} other kinds` : names.join(", ");
const named = (slugs: string[] | undefined, words: Named) =>
  (slugs ?? []).map((slug) => words.find((word) => word.slug === slug)?.name ?? slug);

/** What a rule adds, in a sentence. */
export function ruleInWords(rule: TopicRule | undefined, { kinds, audiences }: Words): string {
  if (!rule) return "Nothing else is added.";
  const parts = [
    listed(named(rule.kinds, kinds)),
    listed((rule.sides ?? []).map((side) => sideNames[side as Side])),
    rule.audiences?.length ? `for ${listed(named(rule.audiences, audiences))}` : "",
  ].filter(Boolean);
  return `After these, up to ${rule.most} more of this topic: ${parts.join("; ") || "anything"}, ${rule.sort} first.`;
}
