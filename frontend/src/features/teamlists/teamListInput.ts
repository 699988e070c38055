import type { TeamListInput } from "@/api/generated";
import { fieldOf } from "@/api/problem";

/** What was typed, as the API expects it. A place is a service area, or a service area and a team of it. */
export function teamListInput(form: FormData): TeamListInput {
  const text = (name: string) => form.get(name)?.toString().trim() || undefined;
  const [serviceAreaId, teamId] = (text("place") ?? "").split("/");
  return {
    title: text("title"),
    introduction: text("introduction"),
    serviceAreaId: serviceAreaId || undefined,
    teamId: teamId || undefined,
    items: form.getAll("item").map((id) => ({
      resourceId: String(id),
      dueOn: text(`due-${String(id)}`),
      note: text(`note-${String(id)}`),
    })),
  } as TeamListInput;
}

const elsewhere: Record<string, string> = { serviceAreaId: "place", teamId: "place", items: "find" };

/** Which field a pointer of the API leads to, in the form that was sent. */
export function fieldIn(form: FormData | null) {
  return (pointer: string): string => {
    const [first = "", at, part] = pointer.replace(/^\//, "").split("/");
    const id = first === "items" && at !== undefined ? form?.getAll("item")[Number(at)] : undefined;
    if (typeof id === "string") return `${part === "dueOn" ? "due" : "note"}-${id}`;
    return elsewhere[first] ?? fieldOf(pointer);
  };
}
