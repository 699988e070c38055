import type { TopicLayer, TopicLayerItem, TopicLayerSection, TopicRule } from "@/api/generated";

/** A section with a name of its own for the screen, which stays while its title changes. */
export type Section = TopicLayerSection & { key: string };
export type Item = TopicLayerItem;

export const asSections = (layer: TopicLayer): Section[] =>
  layer.sections.map((section) => ({ ...section, key: section.coreSectionId ?? section.id ?? section.type }));

function put<T>(list: T[], from: number, to: number): T[] {
  const next = [...list];
  const [one] = next.splice(from, 1);
  if (one !== undefined) next.splice(Math.max(0, to), 0, one);
  return next;
}

const changed = (sections: Section[], key: string, change: (section: Section) => Section) =>
  sections.map((section) => (section.key === key ? change(section) : section));

const itemChanged = (sections: Section[], key: string, id: string, change: Partial<Item>) =>
  changed(sections, key, (section) => ({
    ...section,
    items: section.items.map((item) => (item.resourceId === id ? { ...item, ...change } : item)),
  }));

export const moveSection = (sections: Section[], key: string, by: number) => {
  const at = sections.findIndex((section) => section.key === key);
  return put(sections, at, at + by);
};

export const moveItem = (sections: Section[], key: string, id: string, to: number) =>
  changed(sections, key, (section) => ({
    ...section,
    items: put(
      section.items,
      section.items.findIndex((item) => item.resourceId === id),
      to,
    ),
  }));

/** Into another section. What the core placed becomes this layer's own there, and leaves where the core has it. */
export const toSection = (sections: Section[], from: string, id: string, to: string) => {
  const item = sections.find(({ key }) => key === from)?.items.find(({ resourceId }) => resourceId === id);
  return item ? addItem(removeItem(sections, from, id), to, { ...item, ofCore: false }) : sections;
};

export const addItem = (sections: Section[], key: string, item: Item) =>
  changed(sections, key, (section) => ({ ...section, items: [...section.items, item] }));

export const removeItem = (sections: Section[], key: string, id: string) =>
  changed(sections, key, (section) => ({ ...section, items: section.items.filter(({ resourceId }) => resourceId !== id) }));

export const pin = (sections: Section[], key: string, id: string, pinned: boolean) => itemChanged(sections, key, id, { pinned });
export const hide = (sections: Section[], key: string, id: string, hidden: boolean) => itemChanged(sections, key, id, { hidden });
export const annotate = (sections: Section[], key: string, id: string, note: string) => itemChanged(sections, key, id, { note });

export const hideSection = (sections: Section[], key: string, hidden: boolean) =>
  changed(sections, key, (section) => ({ ...section, hidden }));
export const nameSection = (sections: Section[], key: string, title: string) =>
  changed(sections, key, (section) => ({ ...section, title }));
export const removeSection = (sections: Section[], key: string) => sections.filter((section) => section.key !== key);

export const fillBy = (sections: Section[], key: string, rule: TopicRule | undefined) =>
  changed(sections, key, (section) => ({ ...section, rule }) as Section);

export const addSection = (sections: Section[], type: Section["type"], title: string): Section[] => [
  ...sections,
  { key: crypto.randomUUID(), type, ofCore: false, hidden: false, items: [], ...(type === "custom" && { title }) },
];

/** Where a resource stands on the page already. */
export const placeOf = (sections: Section[], id: string) =>
  sections.find(({ items }) => items.some(({ resourceId, hidden }) => resourceId === id && !hidden));

export const titleOf = (item: Item) => item.resource?.title ?? "Something that is not open to you";
