import type { EventInput } from "@/api/generated";
import { fieldOf } from "@/api/problem";
import { typedIn } from "@/ui/useSend";

/** What was typed, as the API expects it. Dates are put together from their parts; the API judges them. */
export function eventInput(form: FormData): EventInput {
  const text = typedIn(form);
  const whole = (name: string) => number(text(name));
  const day = date(text, "day");
  const seen = text("visibility");
  return {
    organisationId: text("organisationId"),
    kind: text("kind"),
    title: text("title"),
    summary: text("summary"),
    description: text("description"),
    outcomes: lines(text("outcomes")),
    startsAt: moment(day, text("from")),
    endsAt: moment(date(text, "lastDay") ?? day, text("to")),
    mode: text("mode"),
    venue: text("venue"),
    accessInfo: text("accessInfo"),
    joinUrl: text("joinUrl"),
    joiningInfo: text("joiningInfo"),
    capacity: whole("capacity"),
    minimum: whole("minimum"),
    waitingList: form.has("waitingList"),
    approval: text("approval") === "policy" ? undefined : text("approval") === "yes",
    asksOffers: form.has("asksOffers"),
    opensAt: moment(date(text, "opens"), text("opensTime")),
    closesAt: moment(date(text, "closes"), text("closesTime")),
    protectedMinutes: whole("protectedMinutes"),
    visibility: seen,
    serviceAreaId: text("serviceAreaId"),
    teamId: seen === "team" ? text("teamId") : undefined,
    forCarers: form.has("forCarers"),
    audienceKinds: all(form, "audienceKinds"),
    audienceRoles: all(form, "audienceRoles"),
    audienceLevels: all(form, "audienceLevels"),
    template: form.has("template"),
    agenda: all(form, "agendaRow")
      .map((row) => ({ at: text(`at-${row}`), title: text(`what-${row}`), note: text(`more-${row}`) }))
      .filter(({ at, title, note }) => at ?? title ?? note),
    resources: all(form, "item").map((id) => ({
      resourceId: id,
      moment: text(`moment-${id}`),
      note: text(`note-${id}`),
    })),
    people: all(form, "named").map((row) => ({ personId: row.split("/")[0], part: row.split("/")[1] })),
    allocations: all(form, "kept").map((id) => ({ organisationId: id, places: whole(`places-${id}`) })),
    frameworkItems: all(form, "frameworkItem").map((item) => ({
      editionId: item.slice(0, item.indexOf("/")),
      code: item.slice(item.indexOf("/") + 1),
    })),
  } as EventInput;
}

const all = (form: FormData, name: string) => form.getAll(name).map(String).filter(Boolean);

const lines = (text = "") =>
  text
    .split("\n")
    .map((line) => line.trim())
    .filter(Boolean);

/** A blank field is no number; what is no number is sent as it was typed, for the API to refuse. */
function number(text: string | undefined) {
  if (text === undefined) return undefined;
  return /^-?\d+$/.test(text) ? Number(text) : text;
}

type Text = (name: string) => string | undefined;

/** "2026-12-01" of three boxes; undefined when all are blank. */
export function date(text: Text, name: string): string | undefined {
  const [d, m, y] = [text(`${name}-day`), text(`${name}-month`), text(`${name}-year`)];
  if (!d && !m && !y) return undefined;
  return [y ?? "?", (m ?? "?").padStart(2, "0"), (d ?? "?").padStart(2, "0")].join("-");
}

export const moment = (day: string | undefined, time: string | undefined) =>
  day || time ? `${day ?? "?"}T${time ?? "?"}` : undefined;

const agendaParts = ["at", "what", "more"];

const elsewhere: Record<string, string> = {
  startsAt: "day-day",
  whenWhole: "day-day",
  endsAt: "to",
  opensAt: "opens-day",
  closesAt: "closes-day",
  serviceAreaChosen: "serviceAreaId",
  teamChosen: "teamId",
  minimumPossible: "minimum",
  resources: "find",
  people: "person",
  allocations: "partner",
  frameworkItems: "framework",
};

/** Which field a pointer of the API leads to, in the form that was sent. */
export function fieldIn(form: FormData | null) {
  return (pointer: string): string => {
    const [first = "", at, part] = pointer.replace(/^\//, "").split("/");
    const n = Number(at);
    if (first === "agenda" && form && at !== undefined) {
      const rows = all(form, "agendaRow").filter((row) => agendaParts.some((name) => form.get(`${name}-${row}`)));
      return `${part === "at" ? "at" : part === "note" ? "more" : "what"}-${rows[n] ?? "0"}`;
    }
    if (first === "resources" && form && part) {
      const id = all(form, "item")[n];
      if (id) return part === "moment" ? `moment-${id}` : `note-${id}`;
    }
    if (first === "allocations" && form && part === "places") return `places-${all(form, "kept")[n] ?? ""}`;
    return elsewhere[first] ?? fieldOf(pointer);
  };
}
