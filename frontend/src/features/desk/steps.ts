import { returnResource, reviewResource, withdrawResource } from "@/api/generated";
import { ifMatch } from "@/api/problem";
import { resourceIdIn } from "@/ui/resourceAddress";

const said = (form: FormData, field: string) => String(form.get(field) ?? "");

const at = (id: string, version: number) => ({ path: { id }, headers: ifMatch(version), throwOnError: true }) as const;

/** The steps of a resource's life that need something to be said. */
export const steps = {
  return: {
    title: "Send back as a draft",
    field: "note",
    label: "What does it still need?",
    hint: "Whoever edits it next sees this",
    button: "Send back",
    take: (id: string, version: number, form: FormData) =>
      returnResource({ ...at(id, version), body: { note: said(form, "note") } }),
  },
  review: {
    title: "Say that it still holds",
    field: "reviewBy",
    label: "When should it be checked next?",
    hint: "It is shown without a warning until that day",
    button: "It still holds",
    take: (id: string, version: number, form: FormData) =>
      reviewResource({ ...at(id, version), body: { reviewBy: said(form, "reviewBy") || (undefined as unknown as string) } }),
  },
  withdraw: {
    title: "Withdraw for good",
    field: "reason",
    label: "Why is it withdrawn?",
    hint: "This cannot be undone. To bring it back later, archive it instead.",
    button: "Withdraw",
    take: (id: string, version: number, form: FormData) => {
      const replacedBy = resourceIdIn(said(form, "replacedBy"));
      return withdrawResource({ ...at(id, version), body: { reason: said(form, "reason"), ...(replacedBy && { replacedBy }) } });
    },
  },
} as const;

export type StepName = keyof typeof steps;
