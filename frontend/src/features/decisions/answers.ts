import type { Decision, DecisionInput } from "@/api/generated";
import type { Typed } from "@/ui/drafts";
import { kinds, sides, type SideOf } from "./words";

/** The longest that each text may be. What is longer stays in its field and on the device. */
export const MOST: Record<string, number> = {
  title: 200,
  question: 2000,
  against: 4000,
  changeMind: 4000,
  conclusion: 4000,
  statement: 20_000,
  plainVersion: 10_000,
  happened: 4000,
  learnt: 4000,
};

const PIECE = { text: 2000, limits: 1000 };
const DAYS = ["decidedOn", "reviewOn"];

export const blank: Typed = { state: ["draft"], visibility: ["private"] };

/** What is typed in a form, however the browser ends its lines. */
export function read(form: HTMLFormElement): Typed {
  const data = new FormData(form);
  const typed: Typed = {};
  for (const name of new Set(data.keys())) typed[name] = data.getAll(name).map((value) => String(value).replaceAll("\r\n", "\n"));
  return typed;
}

export const one = (typed: Typed, name: string) => typed[name]?.[0] ?? "";

/** A decision as it would be typed. Each piece of evidence has fields that are named after its side and its place. */
export function typedOf(decision: Decision): Typed {
  const { missing, review } = decision;
  const typed: Typed = {
    state: [decision.state],
    visibility: [decision.visibility],
    context: [decision.context ?? ""],
    referenceCode: [decision.referenceCode],
    right: [review.right ?? ""],
    happened: [review.happened ?? ""],
    learnt: [review.learnt ?? ""],
    ...parts("decidedOn", decision.decidedOn),
    ...parts("reviewOn", decision.reviewOn),
  };
  for (const name of ["title", "question", "against", "changeMind", "conclusion", "statement", "plainVersion"] as const)
    typed[name] = [decision[name]];
  for (const side of sides) {
    const pieces = decision.evidence.filter((piece) => piece.side === side);
    typed[`missing-${side}`] = [missing[side] ?? ""];
    typed[`ev-${side}`] = pieces.map((_, n) => `${side}-${n}`);
    pieces.forEach((piece, n) => {
      const key = `${side}-${n}`;
      typed[`text-${key}`] = [piece.text];
      typed[`kind-${key}`] = [piece.subKind ?? ""];
      typed[`strength-${key}`] = [piece.strength ?? ""];
      typed[`relevance-${key}`] = [piece.relevance ?? ""];
      typed[`limits-${key}`] = [piece.limits];
      typed[`link-${key}`] = [piece.link ? linkValue(piece.link.kind, piece.link.id, piece.link.title) : ""];
    });
  }
  return typed;
}

export const linkValue = (kind: string, id: string, title: string) => `${kind}:${id}:${title}`;

export function linkOf(value: string) {
  const [kind = "", id = "", ...title] = value.split(":");
  return { kind, id, title: title.join(":") };
}

function parts(name: string, day = "") {
  const [year = "", month = "", date = ""] = day.split("-");
  return {
    [`${name}-day`]: [date && String(Number(date))],
    [`${name}-month`]: [month && String(Number(month))],
    [`${name}-year`]: [year],
  };
}

/** What was typed, as the API expects it. It is the judge of what is wrong with it. */
export function toInput(typed: Typed): DecisionInput {
  const text = (name: string) => one(typed, name);
  return {
    state: text("state") || "draft",
    visibility: text("visibility") || "private",
    title: text("title"),
    question: text("question"),
    context: text("context") || undefined,
    referenceCode: text("referenceCode").trim(),
    evidence: sides.flatMap((side) => keysOf(typed, side).map((key) => piece(typed, side, key))),
    missing: Object.fromEntries(sides.map((side) => [side, text(`missing-${side}`)])),
    against: text("against"),
    changeMind: text("changeMind"),
    conclusion: text("conclusion"),
    statement: text("statement"),
    plainVersion: text("plainVersion"),
    decidedOn: dayOf(typed, "decidedOn"),
    reviewOn: dayOf(typed, "reviewOn"),
    review: { happened: text("happened"), right: text("right") || undefined, learnt: text("learnt") },
  } as DecisionInput;
}

/** A piece in which nothing is said is none yet. */
const keysOf = (typed: Typed, side: SideOf) =>
  (typed[`ev-${side}`] ?? []).filter((key) => ["text", "limits", "link"].some((name) => one(typed, `${name}-${key}`) !== ""));

export const filledOn = (typed: Typed, side: SideOf) => keysOf(typed, side).length;

function piece(typed: Typed, side: SideOf, key: string) {
  const text = (name: string) => one(typed, `${name}-${key}`);
  const link = linkOf(text("link"));
  return {
    side,
    subKind: kinds[side].some(({ value }) => value === text("kind")) ? text("kind") : undefined,
    text: text("text"),
    strength: text("strength") || undefined,
    relevance: text("relevance") || undefined,
    limits: text("limits"),
    link: link.id ? { kind: link.kind, id: link.id } : undefined,
  };
}

function dayOf(typed: Typed, name: string) {
  const boxes = ["year", "month", "day"].map((part) => one(typed, `${name}-${part}`).trim());
  return boxes.every((box) => box === "") ? undefined : boxes.map((box) => box.padStart(2, "0")).join("-");
}

const isDay = (iso: string) => {
  const date = new Date(`${iso}T00:00:00Z`);
  return /^\d{4}-\d\d-\d\d$/.test(iso) && !Number.isNaN(date.valueOf()) && date.toISOString().startsWith(iso);
};

/** As much as the API takes of it: half a date, or a text that is too long, stays as it was saved before. */
export function fit(now: Typed, base: Typed): Typed {
  const fitting = { ...now };
  const back = (...names: string[]) => names.forEach((name) => (fitting[name] = base[name] ?? []));
  for (const [name, most] of Object.entries(MOST)) if (one(now, name).length > most) back(name);
  for (const side of sides) {
    if (one(now, `missing-${side}`).length > PIECE.limits) back(`missing-${side}`);
    for (const key of now[`ev-${side}`] ?? [])
      for (const [name, most] of Object.entries(PIECE)) if (one(now, `${name}-${key}`).length > most) back(`${name}-${key}`);
  }
  for (const name of DAYS) {
    const iso = dayOf(now, name);
    if (iso && !isDay(iso)) back(...["day", "month", "year"].map((part) => `${name}-${part}`));
  }
  if (!/^[A-Za-z0-9/-]{0,20}$/.test(one(now, "referenceCode").trim())) back("referenceCode");
  return fitting;
}

export const same = (a: Typed, b: Typed) => JSON.stringify(toInput(a)) === JSON.stringify(toInput(b));

/** Which field a pointer of the API leads to, in a form with these fields. */
export const fieldIn =
  (typed: Typed) =>
  (pointer: string): string => {
    const [first = "", second = "", third] = pointer.replace(/^\//, "").split("/");
    if (first === "missing") return `missing-${second}`;
    if (first === "review") return second;
    if (DAYS.includes(first)) return `${first}-day`;
    if (first !== "evidence") return first;
    const key = sides.flatMap((side) => keysOf(typed, side))[Number(second)];
    return key ? `${third === "subKind" ? "kind" : (third ?? "text")}-${key}` : "title";
  };
