import type { Choice } from "./Select";
import { day } from "./dates";

/** How somebody can belong to an organisation, in the order people choose from. */
export const kinds: Choice[] = [
  { value: "employee", name: "Employee" },
  { value: "agency", name: "Agency worker" },
  { value: "student", name: "Student on placement" },
  { value: "apprentice", name: "Apprentice" },
  { value: "foster-carer", name: "Foster carer" },
  { value: "partner", name: "Partner" },
  { value: "provider-staff", name: "Staff of a provider" },
];

export const kindName = (kind: string) => kinds.find(({ value }) => value === kind)?.name ?? kind;

/** Roles that people hold in an organisation. */
export const roles: Choice[] = [
  { value: "link-officer", name: "Link Officer" },
  { value: "assistant-link-officer", name: "Assistant Link Officer" },
  { value: "editor", name: "Editor" },
  { value: "approver", name: "Approver" },
  { value: "od-admin", name: "OD admin" },
  { value: "supervisor", name: "Supervisor" },
  { value: "practice-educator", name: "Practice educator" },
  { value: "principal-social-worker", name: "Principal Social Worker" },
  { value: "strategic-lead", name: "Strategic lead" },
  { value: "sponsor", name: "Sponsor" },
  { value: "account-manager", name: "Account manager" },
];

export const roleName = (role: string) => roles.find(({ value }) => value === role)?.name ?? role;

/** How far somebody is in their career. */
export const levels: Choice[] = [
  { value: "student", name: "Student" },
  { value: "newly-qualified", name: "Newly qualified" },
  { value: "early-career", name: "Early career" },
  { value: "experienced", name: "Experienced" },
  { value: "advanced", name: "Advanced" },
  { value: "manager", name: "Manager" },
  { value: "senior-leader", name: "Senior leader" },
];

export const levelName = (level: string) => levels.find(({ value }) => value === level)?.name ?? level;

/** "from 1 May 2026", "from 1 May 2026 to 2 June 2027". */
export const span = (first: string, last: string | undefined) => `from ${day(first)}${last ? ` to ${day(last)}` : ""}`;

export const place = (area: string | undefined, team: string | undefined) => [team, area].filter(Boolean).join(", ");

/** "1 person", "1,200 people". */
export const people = (n: number) => (n === 1 ? "1 person" : `${n.toLocaleString("en-GB")} people`);
