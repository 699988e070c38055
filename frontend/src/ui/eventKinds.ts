import type { EventInput } from "@/api/generated";

/** Kinds of learning event, as people say them. */
export const kinds: { value: EventInput["kind"]; name: string }[] = [
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

export const kindName = (kind: string) => kinds.find(({ value }) => value === kind)?.name ?? kind;
