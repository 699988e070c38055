import { useQuery } from "@tanstack/react-query";
import { Link } from "react-router";
import type { MyProtectedTime as Time } from "@/api/generated";
import { getMyProtectedTimeOptions } from "@/api/generated/@tanstack/react-query.gen";
import { useSession } from "@/api/session";
import { day } from "@/ui/dates";
import { duration } from "./words";

/** Time for learning that nothing else may take, of those who work here: what was used, and what is to come. */
export function MyProtectedTime() {
  const { me } = useSession();
  const { data } = useQuery({ ...getMyProtectedTimeOptions(), enabled: me !== null && !me.carer, staleTime: 0 });
  if (!data) return null;
  return (
    <section className="ev-card ev-card--time ev-stack ev-spaced-l" aria-labelledby="my-protected-time">
      <h2 id="my-protected-time" className="ev-h3">
        Your protected time
      </h2>
      <Used time={data} />
    </section>
  );
}

/** The figure is what there is most reason to look at: time used, or else time that is kept free already. */
function Used({ time: { quarter, year } }: { time: Time }) {
  if (quarter.minutes === 0 && quarter.planned === 0)
    return (
      <>
        <p>None yet this quarter. {year.minutes > 0 && `${inYear(year)}.`}</p>
        <p>
          <Link to="/events?view=list">Find a session with protected time</Link>
        </p>
      </>
    );
  const used = quarter.minutes > 0;
  return (
    <div className="ev-stat">
      <p className="ev-stat__n ev-time-figure">{duration(used ? quarter.minutes : quarter.planned)}</p>
      <p className="ev-stat__l">
        {used ? `used this quarter, in ${sessions(quarter.events)}` : "kept free for you this quarter"}
      </p>
      <p className="ev-quiet ev-small">
        {used && quarter.planned > 0 && `${duration(quarter.planned)} more to come. `}
        {year.minutes > quarter.minutes && `${inYear(year)}.`}
      </p>
    </div>
  );
}

const sessions = (n: number) => (n === 1 ? "1 session" : `${n} sessions`);
const inYear = ({ minutes, from }: Time["year"]) => `${duration(minutes)} since ${day(from)}`;
