import type { TopicChangePart } from "@/api/generated";
import { sectionNames, type SectionType } from "@/ui/topicWords";

const place = (section: string | undefined) => sectionNames[section as SectionType] ?? section ?? "the page";

type Words = (where: string) => [before: string, after: string];

/** What is said around the title of a resource, or alone. */
const said: Record<TopicChangePart["act"], Words> = {
  placed: (where) => ["Placed ", ` in ${where}`],
  removed: (where) => ["Took ", ` out of ${where}`],
  moved: (where) => ["Moved ", ` to ${where}`],
  hidden: (where) => ["Hid ", ` in ${where}`],
  shown: (where) => ["Showed ", ` again in ${where}`],
  pinned: (where) => ["Pinned ", ` in ${where}`],
  unpinned: (where) => ["Unpinned ", ` in ${where}`],
  noted: (where) => ["Changed the note on ", ` in ${where}`],
  reordered: (where) => [`Put ${where} in another order`, ""],
  "section-added": (where) => [`Added the section ${where}`, ""],
  "section-removed": (where) => [`Removed the section ${where}`, ""],
  "section-hidden": (where) => [`Hid the section ${where}`, ""],
  "section-shown": (where) => [`Showed the section ${where} again`, ""],
  "section-rule": (where) => [`Changed what fills ${where}`, ""],
  "sections-reordered": () => ["Put the sections in another order", ""],
  introduction: () => ["Changed the introduction", ""],
  sponsor: () => ["Changed the sponsor or their message", ""],
  owner: () => ["Changed who looks after it", ""],
  review: () => ["Changed the review date", ""],
  audiences: () => ["Changed whom it is also for", ""],
};

export const wordsFor = ({ act, section }: TopicChangePart) => said[act](place(section));

/** Whether it was done to a resource. */
export const isOfResource = ({ act }: TopicChangePart) => said[act]("")[1] !== "";
