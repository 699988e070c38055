import type { SideGaps, TopicGaps } from "@/api/generated";
import { sideNames, type Side } from "@/ui/Badge";

export type Age = "recent" | "middle" | "older" | "undated";

/** The ages of evidence, with the years they are now. */
export function ages(year = new Date().getFullYear()): { age: Age; name: string; years: number[] }[] {
  const span = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, n) => from + n);
  return [
    { age: "recent", name: `${year - 2} to now`, years: span(year - 2, year) },
    { age: "middle", name: `${year - 5} to ${year - 3}`, years: span(year - 5, year - 3) },
    { age: "older", name: `Before ${year - 5}`, years: span(year - 65, year - 6) },
    { age: "undated", name: "No year", years: [] },
  ];
}

/** The three sides of evidence. What rests on more than one is shown beside them and fills no hole. */
export const sides = ["practice", "people", "research"] as const;

export const held = ({ recent, middle, older, undated }: SideGaps) => recent + middle + older + undated;

export const sideOf = (topic: TopicGaps, side: Side) =>
  topic.sides.find((each) => each.side === side) ?? { side, recent: 0, middle: 0, older: 0, undated: 0 };

/** How a side of a topic stands: nothing at all, nothing from the last years, or something. */
export type Standing = "hole" | "old" | "held";
export const standing = (gaps: SideGaps): Standing => (held(gaps) === 0 ? "hole" : gaps.recent === 0 ? "old" : "held");

const list = (names: string[]) => new Intl.ListFormat("en-GB").format(names);

/** Where the biggest holes are, in one sentence or two. */
export function gapsInWords(topics: TopicGaps[]): string {
  const bare = sides.map((side) => ({ side, of: topics.filter((topic) => standing(sideOf(topic, side)) === "hole") }));
  const [most] = [...bare].sort((a, b) => b.of.length - a.of.length);
  if (!most || most.of.length === 0) {
    const old = topics.filter((topic) => sides.some((side) => standing(sideOf(topic, side)) === "old")).length;
    return `Every topic holds something from each side. ${old === 0 ? "All of it is kept fresh." : `${old} of ${topics.length} hold a side with nothing recent.`}`;
  }
  const all = bare.reduce((n, { of }) => n + of.length, 0);
  const named = most.of.slice(0, 3).map(({ title }) => title);
  const more = most.of.length - named.length;
  const where = more > 0 ? `${named.join(", ")} and ${more} more` : list(named);
  return `${all} ${all === 1 ? "place is" : "places are"} empty. ${sideNames[most.side]} ${
    most.side === "people" ? "are" : "is"
  } missing most often: from ${where}.`;
}

/** A search for just this cell; what has no year cannot be asked for by year. */
export function searchFor(topic: string, side: Side, years: number[]): string {
  const query = new URLSearchParams({ topic, side });
  years.forEach((year) => query.append("year", String(year)));
  return `/search?${query}`;
}

export const askFor = (topic: string, side: Side) => `/ask?${new URLSearchParams({ topic, side })}`;
export const addTo = (topic: string, side: Side) => `/resources/new?${new URLSearchParams({ topic, side })}`;
