import type { Attendee, SignIn } from "@/api/generated";

export type How = NonNullable<Attendee["how"]>;

export const ways: [How, string][] = [
  ["attended", "Attended"],
  ["part", "In part"],
  ["excused", "Excused"],
  ["absent", "Absent"],
];

export const howInWords: Record<How, string> = {
  attended: "Attended",
  part: "Attended in part",
  excused: "Excused",
  absent: "Absent",
  "walked-in": "Walked in",
};

/** Who walked in was there, like those who had booked. */
export const knownOf = ({ how }: Attendee): How | undefined => (how === "walked-in" ? "attended" : how);

export const sourceInWords: Record<NonNullable<Attendee["source"]>, string> = {
  code: "signed in by code",
  list: "noted on the list",
  file: "noted from a sheet",
  api: "noted by another system",
  person: "said by them",
};

/** "3 hours 30 minutes". */
export function duration(minutes: number): string {
  const hours = Math.floor(minutes / 60);
  const rest = minutes % 60;
  const words = [
    hours > 0 && `${hours} ${hours === 1 ? "hour" : "hours"}`,
    (rest > 0 || hours === 0) && `${rest} ${rest === 1 ? "minute" : "minutes"}`,
  ];
  return words.filter(Boolean).join(" ");
}

export const countedIn = ({ counts: c }: SignIn): number => c.attended + c.part + c.walkedIn;

/** "12 of 20 came. 2 excused, 1 absent, 5 not said."; before it begins, how many come. */
export function countsInWords({ counts: c, state }: SignIn): string {
  const came = c.attended + c.part + c.walkedIn;
  const missing = [c.excused > 0 && `${c.excused} excused`, c.absent > 0 && `${c.absent} absent`];
  if (state === "early") return sentences(c.coming === 1 ? "1 person comes" : `${c.coming} people come`, missing);
  const open = c.coming - came - c.excused - c.absent;
  return sentences(c.coming > 0 ? `${came} of ${c.coming} came` : `${came} came, and nobody has booked`, [
    ...missing,
    open > 0 && `${open} not said yet`,
  ]);
}

const sentences = (first: string, rest: (string | false)[]) =>
  [first, rest.filter(Boolean).join(", ")]
    .map((words) => words && `${words}.`)
    .join(" ")
    .trim();

/** Six letters are read, and read out, in two halves. */
export const inHalves = (code: string) => `${code.slice(0, 3)} ${code.slice(3)}`;
