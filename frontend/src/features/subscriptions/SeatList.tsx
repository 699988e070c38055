import { useQuery } from "@tanstack/react-query";
import { useSearchParams } from "react-router";
import type { Seat } from "@/api/generated";
import { listSeatsOptions } from "@/api/generated/@tanstack/react-query.gen";
import { Pagination } from "@/ui/Pagination";
import { Skeleton } from "@/ui/Skeleton";
import { Sure } from "@/ui/Sure";
import { Trouble } from "@/ui/Trouble";
import { day } from "@/ui/dates";

type Props = {
  id: string;
  show: "held" | "asked";
  busy: boolean;
  change: (what: { personId: string; give: boolean }) => void;
};

/** Those who have a seat, or wait for one, and what may be done about it. */
export function SeatList({ id, show, busy, change }: Props) {
  const [search] = useSearchParams();
  const page = Number(search.get("page") ?? 1);
  const { data, error, refetch } = useQuery(listSeatsOptions({ path: { id }, query: { show, page } }));
  if (error) return <Trouble error={error} retry={() => void refetch()} />;
  if (!data) return <Skeleton />;
  return (
    <>
      {data.total === 0 && <p className="ev-quiet ev-spaced">{show === "held" ? "Nobody has a seat yet." : "Nobody waits."}</p>}
      <ul className="ev-list ev-spaced-l">
        {data.items.map((seat) => (
          <li className="ev-row ev-between" key={seat.personId}>
            <Who seat={seat} />
            <span className="ev-row">
              {seat.state === "asked" && (
                <button
                  className="govuk-button"
                  type="button"
                  disabled={busy}
                  onClick={() => change({ personId: seat.personId, give: true })}
                >
                  Give a seat <span className="govuk-visually-hidden">to {seat.name}</span>
                </button>
              )}
              <Sure
                title={seat.state === "held" ? "Take back" : "Decline"}
                about={seat.name}
                busy={busy}
                act={() => change({ personId: seat.personId, give: false })}
              >
                <p>
                  {seat.state === "held"
                    ? "They are told, and can no longer get in. Whoever waits can be given the seat."
                    : "They no longer wait for a seat. They can ask again."}
                </p>
              </Sure>
            </span>
          </li>
        ))}
      </ul>
      <Pagination page={data.page} size={data.size} total={data.total} />
    </>
  );
}

function Who({ seat }: { seat: Seat }) {
  return (
    <span className="ev-stack ev-tight">
      <b>{seat.name}</b>
      <span className="ev-meta">
        {seat.place && <span>{seat.place}</span>}
        <span>
          {seat.state === "held" ? "Since" : "Asked on"} {day(seat.since)}
        </span>
      </span>
    </span>
  );
}
