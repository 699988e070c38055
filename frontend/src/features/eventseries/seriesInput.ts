import type { EventSeriesInput, EventSeriesRuleInput } from "@/api/generated";
import { fieldOf } from "@/api/problem";
import { isoDay } from "@/ui/dates";
import { typedIn } from "@/ui/useSend";

/** What was typed, as the API expects it. Lists of days are written one on each line. */
export function seriesInput(form: FormData, eventId: string): EventSeriesInput {
  const text = typedIn(form);
  return {
    eventId,
    title: text("title"),
    ...rhythm(form),
    areas: form.getAll("area").map((id) => ({
      serviceAreaId: String(id),
      daysLater: Number(text(`later-${String(id)}`) ?? 0),
    })),
  } as EventSeriesInput;
}

export function ruleInput(form: FormData): EventSeriesRuleInput {
  const from = typedIn(form)("from");
  return { from: from && isoDay(from), ...rhythm(form) } as EventSeriesRuleInput;
}

function rhythm(form: FormData) {
  const text = typedIn(form);
  const times = text("times");
  return {
    cadence: text("cadence"),
    times: times && /^\d+$/.test(times) ? Number(times) : times,
    withoutMonths: form.getAll("withoutMonths").map(Number),
    withoutDays: lines(text("withoutDays")).map(isoDay),
    replacements: lines(text("replacements")).map((line) => {
      const [day = "", instead = ""] = line.split(/\s*(?:->|→|becomes|:)\s*/);
      return { day: isoDay(day), instead: isoDay(instead) };
    }),
    publish: form.has("publish"),
  };
}

const lines = (text = "") =>
  text
    .split("\n")
    .map((line) => line.trim())
    .filter(Boolean);

const elsewhere: Record<string, string> = {
  endSaid: "times",
  endNear: "times",
  until: "times",
  areas: "area",
  ourCentury: "withoutDays",
};

export const seriesField = (pointer: string) => elsewhere[fieldOf(pointer)] ?? fieldOf(pointer);
