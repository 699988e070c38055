import type { EventInput } from "@/api/generated";

/** What a learning event can be, in the order people choose from. */
export const eventKinds: { value: EventInput["kind"]; name: string }[] = [
  { value: "stop-the-clock", name: "Stop the Clock" },
  { value: "workshop", name: "Workshop" },
  { value: "webinar", name: "Webinar" },
  { value: "peer-session", name: "Reflective peer session" },
  { value: "group-supervision", name: "Group supervision" },
  { value: "induction-demo", name: "Induction demonstration" },
  { value: "account-manager-meeting", name: "Account-manager meeting" },
  { value: "action-learning-set", name: "Action learning set" },
  { value: "symposium", name: "Symposium or launch" },
  { value: "annual-meeting", name: "Annual meeting" },
  { value: "drop-in", name: "Drop-in" },
  { value: "group-meeting", name: "Group meeting" },
];

export const eventKind = (kind: string) => eventKinds.find(({ value }) => value === kind)?.name ?? kind;
