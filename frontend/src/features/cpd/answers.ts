import type { CpdRecord, CpdRecordInput } from "@/api/generated";
import type { Typed } from "@/ui/drafts";

/** The longest that each text may be. What is longer stays in its field and on the device. */
export const MOST: Record<string, number> = { title: 200, peerName: 200, description: 10_000, learning: 10_000, impact: 10_000, peerText: 10_000 };

const TEXTS = ["title", "description", "learning", "impact"];
const PEER = ["setting", "peerName", "peerText"];

export const blank: Typed = { stage: ["draft"], setting: [""] };

/** What is typed in a form, however the browser ends its lines. */
export function read(form: HTMLFormElement): Typed {
  const data = new FormData(form);
  const typed: Typed = {};
  for (const name of new Set(data.keys())) typed[name] = data.getAll(name).map((value) => String(value).replaceAll("\r\n", "\n"));
  return typed;
}

/** A record as it would be typed. */
export function typedOf(record: CpdRecord): Typed {
  const { peer } = record;
  return {
    stage: [record.stage],
    kind: [record.kind ?? ""],
    title: [record.title],
    description: [record.description],
    ...parts("happenedOn", record.happenedOn),
    ...parts("dueOn", record.dueOn),
    minutes: [record.minutes === undefined ? "" : String(record.minutes)],
    learning: [record.learning],
    impact: [record.impact],
    setting: [peer?.setting ?? ""],
    peerName: [peer?.name ?? ""],
    peerText: [peer?.text ?? ""],
    link: record.links.map(({ kind, id, title }) => linkValue(kind, id, title)),
    standard: record.standards.map(({ id }) => id),
  };
}

export const linkValue = (kind: string, id: string, title: string) => `${kind}:${id}:${title}`;

export function linkOf(value: string) {
  const [kind = "", id = "", ...title] = value.split(":");
  return { kind, id, title: title.join(":") };
}

function parts(name: string, day = "") {
  const [year = "", month = "", date = ""] = day.split("-");
  return { [`${name}-day`]: [date && String(Number(date))], [`${name}-month`]: [month && String(Number(month))], [`${name}-year`]: [year] };
}

export const one = (typed: Typed, name: string) => typed[name]?.[0] ?? "";

/** What was typed, as the API expects it. It is the judge of what is wrong with it. */
export function toInput(typed: Typed): CpdRecordInput {
  const text = (name: string) => one(typed, name);
  const minutes = text("minutes").trim();
  return {
    stage: text("stage") || "draft",
    kind: text("kind") || undefined,
    ...Object.fromEntries(TEXTS.map((name) => [name, text(name)])),
    happenedOn: dayOf(typed, "happenedOn"),
    dueOn: text("stage") === "planned" ? dayOf(typed, "dueOn") : undefined,
    minutes: minutes === "" ? undefined : Number.isNaN(Number(minutes)) ? minutes : Number(minutes),
    peer: text("setting") ? { setting: text("setting"), name: text("peerName"), text: text("peerText") } : undefined,
    links: (typed.link ?? []).map(linkOf).map(({ kind, id }) => ({ kind, id })),
    standards: (typed.standard ?? []).toSorted(),
  } as CpdRecordInput;
}

function dayOf(typed: Typed, name: string) {
  const boxes = ["year", "month", "day"].map((part) => one(typed, `${name}-${part}`).trim());
  return boxes.every((box) => box === "") ? undefined : boxes.map((box) => box.padStart(2, "0")).join("-");
}

const isDay = (iso: string) => {
  const date = new Date(`${iso}T00:00:00Z`);
  return /^\d{4}-\d\d-\d\d$/.test(iso) && !Number.isNaN(date.valueOf()) && date.toISOString().startsWith(iso);
};

/** As much as the API takes of it: half a date, no number, or a text that is too long stays as it was saved before. */
export function fit(now: Typed, base: Typed): Typed {
  const fitting = { ...now };
  const back = (...names: string[]) => names.forEach((name) => (fitting[name] = base[name] ?? []));
  for (const [name, most] of Object.entries(MOST)) if (one(now, name).length > most) back(name);
  for (const name of ["happenedOn", "dueOn"]) {
    const iso = dayOf(now, name);
    if (iso && !isDay(iso)) back(...["day", "month", "year"].map((part) => `${name}-${part}`));
  }
  const minutes = one(now, "minutes").trim();
  if (minutes && !(/^\d+$/.test(minutes) && Number(minutes) >= 1 && Number(minutes) <= 60_000)) back("minutes");
  return fitting;
}

export const same = (a: Typed, b: Typed) => JSON.stringify(toInput(a)) === JSON.stringify(toInput(b));

/** Fields that belong together are compared, and chosen, together. */
const groups: [string, string[]][] = [
  ...["stage", "kind", ...TEXTS.slice(0, 2)].map((name): [string, string[]] => [name, [name]]),
  ["happenedOn", ["happenedOn-day", "happenedOn-month", "happenedOn-year"]],
  ["dueOn", ["dueOn-day", "dueOn-month", "dueOn-year"]],
  ...["minutes", ...TEXTS.slice(2), ...PEER, "link", "standard"].map((name): [string, string[]] => [name, [name]]),
];

export type Difference = { name: string; fields: string[]; mine: string; theirs: string; guess: "mine" | "theirs" | "both"; text: boolean };

const shown = (typed: Typed, fields: string[]) =>
  fields[0] === "link"
    ? (typed.link ?? []).map((value) => linkOf(value).title).join("\n")
    : fields.map((name) => (typed[name] ?? []).join("\n")).filter(Boolean).join(" ");

/** Where two differ; what only one of them changed is chosen already. */
export function differences(mine: Typed, theirs: Typed, base: Typed): Difference[] {
  return groups.flatMap(([name, fields]) => {
    const [here, there, before] = [mine, theirs, base].map((typed) => shown(typed, fields));
    if (here === undefined || there === undefined || here === there) return [];
    const text = name in MOST || name === "link" || name === "standard";
    const guess = there === before ? "mine" : here === before ? "theirs" : text ? "both" : "mine";
    return [{ name, fields, mine: here, theirs: there, guess, text }];
  });
}

/** Both texts, one below the other; of lists, all that is in either. */
export function together(mine: string[] = [], theirs: string[] = [], name: string): string[] {
  if (!(name in MOST)) return [...new Set([...mine, ...theirs])];
  const [here = "", there = ""] = [mine[0], theirs[0]];
  if (here.includes(there) || there.includes(here)) return [here.length > there.length ? here : there];
  return [[there, here].join(name === "title" || name === "peerName" ? " / " : "\n\n")];
}
