import type { TopicLayerInput, TopicSectionInput } from "@/api/generated";
import type { Section } from "./edits";

/** What was typed and placed, as the API expects it. Nothing is judged here: the API is the only validator. */
export function layerInput(form: FormData, sections: Section[], me: string, ownerId: string | undefined): TopicLayerInput {
  const text = (name: string) => form.get(name)?.toString().trim() || undefined;
  const sponsor = { name: text("sponsorName"), role: text("sponsorRole"), message: text("sponsorMessage") };
  const owner = form.has("mine") ? me : ownerId === me ? undefined : ownerId;
  return {
    intro: text("intro"),
    ...(Object.values(sponsor).some(Boolean) && { sponsor }),
    ownerId: owner,
    reviewBy: text("reviewBy"),
    audienceIds: form.getAll("audienceIds").map(String),
    sections: sections.map(sectionInput),
  } as TopicLayerInput;
}

const sectionInput = ({ id, coreSectionId, type, title, hidden, rule, items }: Section): TopicSectionInput =>
  ({
    id,
    coreSectionId,
    type,
    title,
    hidden,
    rule,
    items: items.map(({ resourceId, ofCore, hidden: hides, pinned, note }) => ({
      resourceId,
      ofCore,
      hidden: hides,
      pinned,
      note,
    })),
  }) as TopicSectionInput;

const names: Record<string, string> = { sponsor: "sponsorName", ownerId: "mine" };

/** Which field a pointer of the API leads to. */
export const fieldIn =
  (sections: Section[]) =>
  (pointer: string): string => {
    const [first = "", second = "", third, fourth] = pointer.replace(/^\//, "").split("/");
    if (first === "sponsor") return `sponsor${second.charAt(0).toUpperCase()}${second.slice(1)}`;
    const section = first === "sections" ? sections[Number(second)] : undefined;
    if (!section) return names[first] ?? first;
    const item = third === "items" ? section.items[Number(fourth)] : undefined;
    return item ? `item-${item.resourceId}` : `section-${section.key}`;
  };
