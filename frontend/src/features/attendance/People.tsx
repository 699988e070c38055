import { useQuery } from "@tanstack/react-query";
import { useSearchParams } from "react-router";
import type { AttendanceInput, Attendee, SignIn } from "@/api/generated";
import { listAttendeesOptions } from "@/api/generated/@tanstack/react-query.gen";
import { ErrorSummary } from "@/ui/ErrorSummary";
import { Pagination } from "@/ui/Pagination";
import { Skeleton } from "@/ui/Skeleton";
import { Trouble } from "@/ui/Trouble";
import { Register } from "./Register";
import { WhoBooked } from "./WhoBooked";
import { useSaving } from "./useSaving";

type Props = { desk: SignIn; show: "coming" | "waiting" | "all" };

/** While people sign in. */
const EACH_QUARTER_MINUTE = 15_000;

/** Those who booked, to be marked in one pass where that can be. */
export function People({ desk, show }: Props) {
  const [search] = useSearchParams();
  const query = { show, page: Number(search.get("page") ?? 1), size: 50 };
  const { data, error, refetch } = useQuery({
    ...listAttendeesOptions({ path: { id: desk.eventId }, query }),
    refetchInterval: desk.state === "open" && EACH_QUARTER_MINUTE,
  });
  const saving = useSaving(desk.eventId);
  if (error) return <Trouble error={error} retry={() => void refetch()} />;
  if (!data) return <Skeleton />;
  const marks = show === "coming" && desk.state !== "off" && data.total > 0;
  return (
    <>
      {saving.error && (
        <ErrorSummary error={saving.error} fieldFor={(pointer) => fieldOf(pointer, saving.variables, data.items)} />
      )}
      {data.total === 0 && <p className="ev-quiet ev-spaced-l">{nobody[show]}</p>}
      {marks ? (
        <Register key={`${query.page}`} desk={desk} people={data.items} saving={saving} />
      ) : (
        <WhoBooked people={data.items} />
      )}
      <Pagination page={data.page} size={data.size} total={data.total} />
    </>
  );
}

const nobody = {
  coming: "Nobody has a place yet.",
  waiting: "Nobody waits for a place.",
  all: "Nobody has booked yet.",
};

/** "/people/2/minutes" leads to the minutes of whoever was sent third. */
function fieldOf(pointer: string, sent: AttendanceInput | undefined, people: Attendee[]): string {
  const [, , at, field] = pointer.split("/");
  const row = sent?.people[Number(at)];
  const person = people.find(({ bookingId }) => bookingId === row?.bookingId);
  return `${field === "minutes" ? "minutes" : "how"}-${person?.bookingId ?? ""}`;
}
