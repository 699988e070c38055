import type { CountedPiece, MetRequirement, RuleSetReadiness } from "@/api/generated";
import { day } from "@/ui/dates";

const ordinals = ["First", "Second", "Third", "Fourth", "Fifth", "Sixth"];
const shortDay = new Intl.DateTimeFormat("en-GB", { day: "numeric", month: "long", timeZone: "Europe/London" });

/** "9 October", where the year is plain. */
export const dayOfYear = (date: string) => shortDay.format(new Date(date));

/** "Registration year 2025 to 2026", or from which day to which. */
export function period({ window }: RuleSetReadiness) {
  if (!window) return "";
  const years = [window.startsOn, window.endsOn].map((each) => each.slice(0, 4));
  return window.startsOn.endsWith("-12-01") && window.endsOn.endsWith("-11-30") && Number(years[1]) - Number(years[0]) === 1
    ? `Registration year ${years[0]} to ${years[1]}`
    : `${day(window.startsOn)} to ${day(window.endsOn)}`;
}

export type Step = { name: string; says: string; done: boolean };

/** A segment for each piece and peer reflection that is asked for; one for all where they are many. */
export const stepsOf = (set: RuleSetReadiness): Step[] =>
  set.requirements.filter(({ number, waived }) => number !== undefined && !waived).flatMap((asked) => stepsFor(asked, set));

function stepsFor(asked: MetRequirement, set: RuleSetReadiness): Step[] {
  const { number = 1, have = 0, kind, words } = asked;
  if (kind === "items" || number > ordinals.length)
    return [{ name: words, says: `${Math.min(have, number)} of ${number}`, done: asked.met }];
  const pieces = kind === "pieces" ? set.pieces.filter(({ sameAs }) => !sameAs) : set.pieces.filter(({ peer }) => peer);
  return Array.from({ length: number }, (_, at) => ({
    name: nameOf(kind, at, number),
    says: at < have ? written(pieces[at]) : toDo(kind, at === have && set.drafts > 0),
    done: at < have,
  }));
}

const nameOf = (kind: string, at: number, number: number) =>
  kind === "pieces" ? `${ordinals[at]} piece` : number === 1 ? "Peer reflection" : `${ordinals[at]} peer reflection`;
const written = (piece: CountedPiece | undefined) => (piece ? `Done ${dayOfYear(piece.happenedOn)}` : "Done");
const toDo = (kind: string, draft: boolean) => {
  if (kind !== "pieces") return "On either piece";
  return draft ? "A draft is waiting" : "Not written yet";
};

/** "days left", as large as the number beside it. */
export const daysLeft = (days: number) => (days === 1 ? "day left" : "days left");
