import type { MyUse } from "@/api/generated";

export type Context = MyUse["context"];

export const contexts: [Context, string][] = [
  ["stop-the-clock", "Stop the Clock"],
  ["supervision", "Supervision"],
  ["group-supervision", "Group supervision"],
  ["direct-work", "Direct work with a family"],
  ["team-meeting", "Team meeting"],
  ["policy", "Policy or commissioning"],
  ["teaching", "Teaching"],
  ["own-learning", "My own learning"],
];

export const contextName = (context: Context) => contexts.find(([value]) => value === context)?.[1] ?? context;
