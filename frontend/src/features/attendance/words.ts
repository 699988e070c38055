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

const moment = new Intl.DateTimeFormat("en-GB", {
  weekday: "long",
  day: "numeric",
  month: "long",
  hour: "2-digit",
  minute: "2-digit",
  timeZone: "Europe/London",
});
const clock = new Intl.DateTimeFormat("en-GB", { hour: "2-digit", minute: "2-digit", timeZone: "Europe/London" });

/** "09:30". */
export const time = (at: string) => clock.format(new Date(at));

/** "Thursday 26 November at 09:30 to 12:30". */
export const when = ({ startsAt, endsAt }: { startsAt?: string; endsAt?: string }) =>
  startsAt && endsAt ? `${moment.format(new Date(startsAt))} to ${time(endsAt)}` : "No date yet";

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
