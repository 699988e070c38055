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

/** "12 of 20 came. 2 excused, 1 absent, 5 not said." */
export function countsInWords(desk: SignIn): string {
  const { counts: c } = desk;
  const said = countedIn(desk) + c.excused + c.absent;
  return [
    c.coming > 0 ? `${countedIn(desk)} of ${c.coming} came.` : `${countedIn(desk)} came, and nobody has booked.`,
    [
      c.excused > 0 && `${c.excused} excused`,
      c.absent > 0 && `${c.absent} absent`,
      c.coming > said && `${c.coming - said} not said yet`,
    ]
      .filter(Boolean)
      .join(", "),
  ]
    .filter(Boolean)
    .join(" ")
    .replace(/([^.])$/, "$1.");
}

/** Six letters are read, and read out, in two halves. */
export const inHalves = (code: string) => `${code.slice(0, 3)} ${code.slice(3)}`;
