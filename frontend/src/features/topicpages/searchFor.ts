import type { TopicRule } from "@/api/generated";

/** The search that finds all that a section's rule chooses from. */
export function searchFor(topic: string, rule: TopicRule): string {
  const search = new URLSearchParams({ topic, sort: rule.sort });
  rule.kinds?.forEach((kind) => search.append("kind", kind));
  rule.sides?.forEach((side) => search.append("side", side));
  rule.audiences?.forEach((audience) => search.append("audience", audience));
  return `/search?${search}`;
}
