import type { Pack, PackInput, PackItem } from "@/api/generated";
import { fieldOf } from "@/api/problem";

/** What was typed, as the API expects it. "Only me" is a draft; every other answer shares it. */
export function packInput(form: FormData): PackInput {
  const text = (name: string) => form.get(name)?.toString().trim() || undefined;
  const seen = text("visibility");
  return {
    title: text("title"),
    introduction: text("introduction"),
    purpose: text("purpose"),
    questions: (text("questions") ?? "")
      .split("\n")
      .map((line) => line.trim())
      .filter(Boolean),
    organisationId: text("organisationId"),
    status: seen === "me" ? "draft" : "shared",
    visibility: seen === "me" ? "organisation" : seen,
    serviceAreaId: seen === "service" ? text("serviceAreaId") : undefined,
    teamId: seen === "team" ? text("teamId") : undefined,
    forCarers: form.has("forCarers"),
    items: form.getAll("item").map((id) => ({
      resourceId: String(id),
      note: text(`note-${String(id)}`),
      minutes: number(text(`minutes-${String(id)}`)),
    })),
  } as PackInput;
}

/** A blank field is no number; what is no number is sent as it was typed, for the API to refuse. */
function number(text: string | undefined) {
  if (text === undefined) return undefined;
  return /^-?\d+$/.test(text) ? Number(text) : text;
}

const asInput = ({ resourceId, note, minutes }: PackItem) => ({
  resourceId,
  ...(note && { note }),
  ...(minutes && { minutes }),
});

/** A pack as it is, with one more resource at its end. */
export const withResource = (pack: Pack, resourceId: string): PackInput => ({
  title: pack.title,
  introduction: pack.introduction,
  purpose: pack.purpose,
  questions: pack.questions,
  organisationId: pack.organisationId,
  status: pack.status === "shared" ? "shared" : "draft",
  visibility: pack.visibility,
  ...(pack.serviceAreaId && { serviceAreaId: pack.serviceAreaId }),
  ...(pack.teamId && { teamId: pack.teamId }),
  forCarers: pack.forCarers,
  items: [...pack.items.map(asInput), { resourceId }],
});

const elsewhere: Record<string, string> = {
  serviceAreaChosen: "serviceAreaId",
  teamChosen: "teamId",
  status: "visibility",
  items: "find",
};

/** Which field a pointer of the API leads to, in the form that was sent. */
export function fieldIn(form: FormData | null) {
  return (pointer: string): string => {
    const [first = "", at, part] = pointer.replace(/^\//, "").split("/");
    const id = first === "items" && at !== undefined ? form?.getAll("item")[Number(at)] : undefined;
    if (typeof id === "string") return `${part === "minutes" ? "minutes" : "note"}-${id}`;
    return elsewhere[first] ?? fieldOf(pointer);
  };
}
