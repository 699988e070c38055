import type { TopicLayerSection } from "@/api/generated";

export type SectionType = TopicLayerSection["type"];

/** The sections that a topic page can have once, in the order in which they are offered. */
export const sectionNames: Record<SectionType, string> = {
  legislation: "Legislation and guidance",
  webinars: "Webinars",
  videos: "Videos",
  podcasts: "Podcasts",
  publications: "Publications",
  toolkits: "Toolkits",
  custom: "A section of your own",
};

export const sectionIcons: Record<SectionType, string> = {
  legislation: "legislation",
  webinars: "webinar",
  videos: "video",
  podcasts: "podcast",
  publications: "publication",
  toolkits: "toolkit",
  custom: "group",
};

export const sectionName = ({ type, title }: { type: SectionType; title?: string | undefined }) => title || sectionNames[type];

/** How someone likes to learn, in the words of a choice. */
export const formatNames = {
  watch: "Watch",
  listen: "Listen",
  read: "Read",
  short: "Ten minutes or less",
  any: "No preference",
} as const;

/** What comes first for someone who likes to learn so. */
export const firstFor: Record<string, string> = {
  watch: "What you can watch",
  listen: "What you can listen to",
  read: "What you can read",
  short: "What takes ten minutes or less",
};
