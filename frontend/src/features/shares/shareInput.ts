import type { ShareInput } from "@/api/generated";
import { isoDay } from "@/ui/dates";
import { typedIn } from "@/ui/useSend";

export type { ShareInput };

/** What was chosen, as it is sent. A day that is left empty is the API's to set. */
export function toShare(thing: { kind: string; id: string }, form: FormData): ShareInput {
  const typed = typedIn(form);
  const until = typed("until");
  const also = form.getAll("also").map((id) => ({ kind: "cpd-record", id: String(id) }));
  return {
    things: [thing, ...also],
    withId: typed("with"),
    purpose: typed("purpose"),
    mayComment: form.get("comments") === "yes",
    ...(until && { until: isoDay(until) }),
  } as ShareInput;
}

export const fieldFor = (pointer: string) =>
  pointer.startsWith("/withId") ? "with" : pointer.startsWith("/mayComment") ? "comments" : (pointer.split("/")[1] ?? "");
