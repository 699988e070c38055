import type { FrameworkVersionInput, RulePeriod, RuleRequirement, Rules } from "@/api/generated";

export const periods: { value: RulePeriod["kind"]; name: string }[] = [
  { value: "yearly", name: "every year" },
  { value: "cycle", name: "every so many months" },
  { value: "from-start", name: "once, from a person’s start" },
  { value: "none", name: "at no particular time" },
];

export const asked: { value: RuleRequirement["kind"]; name: string }[] = [
  { value: "pieces", name: "different pieces of learning" },
  { value: "peer-reflections", name: "pieces with a peer reflection" },
  { value: "task", name: "a task done elsewhere" },
  { value: "items", name: "items of a framework met" },
  { value: "statement", name: "a statement, not counted" },
];

/** The rows that are sent, in their order. */
export const idsIn = (form: FormData, ruleSet: boolean) =>
  form.getAll("item").filter((id) => form.has(`${ruleSet ? "words" : "label"}-${id as string}`)) as string[];

/** "/items/7/parent" leads to that field of the eighth row that was sent. */
export const fieldIn = (ids: string[]) => (pointer: string) => {
  const [, first = "", second, third, fourth] = pointer.split("/");
  if (first === "items" && second) return `${third ?? "code"}-${ids[Number(second)]}`;
  if (first !== "rules") return first;
  if (second === "requirements") return third ? `${fourth ?? "words"}-${ids[Number(third)]}` : "requirements";
  return third ?? "kind";
};

/** What the form of a draft says, for the API. */
export function inputOf(form: FormData, ruleSet: boolean): FrameworkVersionInput {
  const text = (name: string) => (form.get(name) as string | null)?.trim() ?? "";
  const ids = idsIn(form, ruleSet);
  return {
    label: text("label"),
    source: text("source"),
    sourceUrl: text("sourceUrl"),
    ...optional("note", text("note")),
    levels: text("levels")
      .split("\n")
      .map((line) => line.trim())
      .filter(Boolean),
    items: ruleSet ? [] : ids.map((id) => itemOf(id, text)),
    ...(ruleSet && { rules: rulesOf(ids, text) }),
  };
}

type Text = (name: string) => string;

const itemOf = (id: string, text: Text) => ({
  code: text(`code-${id}`),
  label: text(`label-${id}`),
  ...optional("parent", text(`parent-${id}`)),
  ...optional("detail", text(`detail-${id}`)),
});

function rulesOf(ids: string[], text: Text): Rules {
  return {
    period: {
      kind: text("kind") as RulePeriod["kind"],
      ...optional("endsOn", text("endsOn")),
      ...number("months", text("months")),
      ...number("opensBefore", text("opensBefore")),
      ...number("joinedWithin", text("joinedWithin")),
    },
    requirements: ids.map((id) => ({
      key: text(`key-${id}`),
      kind: text(`kind-${id}`) as RuleRequirement["kind"],
      words: text(`words-${id}`),
      waived: text(`waived-${id}`) === "yes",
      ...number("number", text(`number-${id}`)),
      ...optional("next", text(`next-${id}`)),
      ...optional("source", text(`source-${id}`)),
      ...optional("framework", text(`framework-${id}`)),
    })),
  };
}

const optional = <N extends string>(name: N, value: string) => (value ? ({ [name]: value } as { [key in N]?: string }) : {});
/** What is no number is sent as typed: the API is the only one to judge. */
const number = <N extends string>(name: N, value: string) =>
  value ? ({ [name]: Number.isNaN(Number(value)) ? value : Number(value) } as { [key in N]?: number }) : {};
