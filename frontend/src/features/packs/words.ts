import type { Pack, PackSummary } from "@/api/generated";

export type Purpose = Pack["purpose"];

/** What packs are put together for, in the order people choose from. */
export const purposes: { value: Purpose; name: string }[] = [
  { value: "stop-the-clock", name: "Stop the Clock" },
  { value: "supervision", name: "Supervision" },
  { value: "group-supervision", name: "Group supervision" },
  { value: "meeting", name: "Meeting" },
  { value: "induction", name: "Induction" },
  { value: "other", name: "Something else" },
];

export const purposeName = (purpose: Purpose) => purposes.find(({ value }) => value === purpose)?.name ?? purpose;

const audiences: Record<Pack["visibility"], string> = {
  team: "Shared with one team",
  service: "Shared with one service area",
  organisation: "Shared with the whole organisation",
  network: "Shared with everyone who is signed in",
  public: "Shared with everyone",
};

export function whoSees({ status, visibility }: Pick<Pack, "status" | "visibility">): string {
  if (status === "draft") return "Only you see it";
  return status === "archived" ? "Archived" : audiences[visibility];
}

export const howMany = (n: number) => (n === 1 ? "1 resource" : `${n} resources`);

/** "35 minutes", "1 hour 10 minutes". */
export function howLong(minutes: number): string {
  const hours = Math.floor(minutes / 60);
  const rest = minutes % 60;
  const inHours = hours === 1 ? "1 hour" : `${hours} hours`;
  const inMinutes = rest === 1 ? "1 minute" : `${rest} minutes`;
  return [hours > 0 && inHours, (rest > 0 || hours === 0) && inMinutes].filter(Boolean).join(" ");
}

export const madeBy = ({ mine, ownerName, organisationName }: PackSummary | Pack) =>
  mine ? "Yours" : ownerName ? `By ${ownerName}, ${organisationName}` : `By ${organisationName}`;
