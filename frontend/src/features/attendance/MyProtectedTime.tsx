import { useQuery } from "@tanstack/react-query";
import { getMyProtectedTimeOptions } from "@/api/generated/@tanstack/react-query.gen";
import { day } from "@/ui/dates";
import { duration } from "./words";

/** Time for learning that nothing else may take: this quarter and this year, and what is planned. */
export function MyProtectedTime() {
  const { data } = useQuery(getMyProtectedTimeOptions());
  if (!data) return null;
  const { quarter, year } = data;
  return (
    <section className="ev-card ev-card--time ev-stack ev-spaced-l" aria-labelledby="my-protected-time">
      <h2 id="my-protected-time">Your protected time</h2>
      <dl className="ev-time-sums">
        <div className="ev-stat">
          <dt className="ev-stat__l">This quarter</dt>
          <dd className="ev-stat__n">{duration(quarter.minutes)}</dd>
          <dd className="ev-quiet ev-small">
            {quarter.events === 1 ? "1 session" : `${quarter.events} sessions`} since {day(quarter.from)}
            {quarter.planned > 0 && `, ${duration(quarter.planned)} to come`}
          </dd>
        </div>
        <div className="ev-stat">
          <dt className="ev-stat__l">This year</dt>
          <dd className="ev-stat__n">{duration(year.minutes)}</dd>
          <dd className="ev-quiet ev-small">
            {year.events === 1 ? "1 session" : `${year.events} sessions`} since {day(year.from)}
          </dd>
        </div>
      </dl>
    </section>
  );
}
