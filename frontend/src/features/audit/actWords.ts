import type { AuditEvent } from "@/api/generated";

/** Whole sentences, after the name of who did it. {person} is about whom it was; other words stand in its detail. */
const sentences: Partial<Record<string, string>> = {
  "role.assign": "gave {person} the role {role}",
  "role.change": "changed the role {role} of {person}",
  "role.end": "ended the role {role} of {person}",
  "role.hand-over": "handed over the role {role} of {person}",
  "person.view": "looked at the record of {person}",
  "person.erase": "erased {person}",
  "membership.begin": "let {person} join",
  "membership.end": "ended the membership of {person}",
  "resource.fall-due": "found a resource due for review",
  "resource.add": "added a resource",
  "topic-page.save": "changed a topic page",
  "embed-hosts.allow": "said which pages may show a block",
  "import.add": "added the records of an import",
  "integration.tie": "let a client act for the organisation",
  "integration.untie": "let a client no longer act for the organisation",
  "audit.export": "exported the audit",
  "audit.check": "had the audit looked through",
  "visit-marker.add": "marked a day in the chart of visits",
  "person.erase-preview": "looked at what erasing {person} would remove",
  "person.erase-ask": "asked for {person} to be erased",
  "person.erase-cancel": "stopped the erasure of {person}",
  "account.view": "looked at the account of {person}",
  "account.disable": "disabled the account of {person}",
  "account.enable": "enabled the account of {person}",
  "account.sign-out": "signed {person} out everywhere",
  "invitation.add": "invited somebody",
  "invitation.resend": "sent an invitation again",
  "invitation-file.add": "brought a file of people to invite",
  "invitation-file.confirm": "invited the people of a file",
  "framework.draft": "began an edition of a framework",
  "framework.put-in-force": "put an edition of a framework in force",
  "framework.remove-draft": "removed a draft of a framework",
  "retention.change-rule": "changed how long records are kept",
  "retention.preview": "looked at what retention would remove",
  "retention.remove": "removed records whose time was over",
  "rights-request.view": "looked at a request of {person} about their data",
};

const past: Partial<Record<string, string>> = {
  write: "wrote",
  withdraw: "withdrew",
  begin: "began",
  send: "sent",
  resend: "sent again",
  hold: "held",
  "go-on": "went on with",
};

const wholeResources = (event: AuditEvent) => (event.detail.count ? `${event.detail.count} resources` : null);

/** "gave Tom Whitaker the role Supervisor". An act that has no words yet is told by its own name. */
export function sentenceOf(event: AuditEvent): string {
  const words = sentences[event.what] ?? plainly(event);
  return words.replace(/\{(\w+)\}/g, (_, name: string) =>
    name === "person" ? personOf(event) : titled(event.detail[name] ?? "unknown"),
  );
}

/** About whom it was, or nobody. */
export const personOf = (event: AuditEvent) => event.personName ?? (event.personId ? "someone who has left Evident" : "somebody");

export const actorOf = (event: AuditEvent) =>
  event.actorName ?? (event.actor === "system" ? "Evident" : "Someone who has left Evident");

function plainly(event: AuditEvent): string {
  const [kind = "", act = ""] = event.what.split(".");
  const thing = wholeResources(event) ?? `${/^[aeiou]/.test(kind) ? "an" : "a"} ${kind.replaceAll("-", " ")}`;
  return `${inThePast(act)} ${thing}${event.personId ? " of {person}" : ""}`;
}

function inThePast(act: string): string {
  const [verb = "", ...rest] = act.split("-");
  return past[act] ?? [past[verb] ?? regular(verb), ...rest].join(" ");
}

const regular = (verb: string) =>
  verb.endsWith("e") ? `${verb}d` : /[^aeiou]y$/.test(verb) ? `${verb.slice(0, -1)}ied` : `${verb}ed`;

/** "link-officer" is Link Officer. */
const titled = (word: string) =>
  word
    .replaceAll("-", " ")
    .replace(/\b[a-z]/g, (letter) => letter.toUpperCase())
    .replace(/^Od /, "OD ");

/** "callsAMinute" is Calls a minute. */
export const fieldWords = (name: string) => {
  const words = name.replace(/([A-Z])/g, " $1").toLowerCase();
  return words.charAt(0).toUpperCase() + words.slice(1);
};

const addresses: Partial<Record<string, string>> = {
  resource: "/resources/",
  pack: "/packs/",
  topic: "/topics/",
  "topic-page": "/topics/",
  import: "/imports/",
  integration: "/integrations/",
};

/** Where the thing is found, if it is somewhere. */
export function addressOf({ thing, thingId }: AuditEvent): string | null {
  const folder = addresses[thing];
  return folder ? folder + encodeURIComponent(thingId) : null;
}
