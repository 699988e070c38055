import type { PageSource, Resource, ResourceDescription } from "@/api/generated";
import type { Words } from "@/api/useWords";
import { sides } from "@/ui/choices";

/** What was found, as the form starts with it. A kind that the list does not have is left for the person to choose. */
export function foundAsKnown(description: ResourceDescription, words: Words): Partial<Resource> {
  const { kind: slug, ...known } = description;
  const kind = words.kinds.find((each) => each.slug === slug);
  return kind ? { ...known, kind } : known;
}

/** A gap that somebody came to fill: the topic, the side and the words searched for, as the address names them. */
export function askedFor(search: URLSearchParams, words: Words): Partial<Resource> {
  const topics = words.topics
    .filter(({ slug }) => slug === search.get("topic"))
    .map(({ id, slug, title }) => ({ id, slug, name: title }));
  const side = sides.find(({ value }) => value === search.get("side"))?.value;
  const sought = search.get("q")?.trim().slice(0, 80);
  const url = search.get("url")?.slice(0, 2000);
  const title = search.get("title")?.slice(0, 500);
  return {
    ...(url && { url }),
    ...(title && { title }),
    ...(sought && { keywords: [sought] }),
    ...(topics.length > 0 && { topics }),
    ...(side && { side: side as Resource["side"] }),
  };
}

export const sourceNames: Record<PageSource, string> = {
  "citation-tags": "the journal’s citation tags",
  "json-ld": "data for search engines (JSON-LD)",
  "dublin-core": "library tags (Dublin Core)",
  "open-graph": "tags for sharing (OpenGraph)",
  oembed: "the site’s answer about the page (oEmbed)",
  pdf: "the properties of the PDF",
  page: "the page itself",
};
