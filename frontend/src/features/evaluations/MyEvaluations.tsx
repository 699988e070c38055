import { useQuery } from "@tanstack/react-query";
import { Link } from "react-router";
import { listMyEvaluationsOptions } from "@/api/generated/@tanstack/react-query.gen";
import { eventMoment } from "@/ui/eventTimes";
import { stages } from "./words";

/** What somebody is asked now; nothing where they are not. */
export function MyEvaluations() {
  const { data } = useQuery(listMyEvaluationsOptions({ query: { size: 5 } }));
  if (!data || data.total === 0) return null;
  return (
    <section className="ev-card ev-stack ev-spaced-l" aria-labelledby="my-evaluations">
      <h2 id="my-evaluations">Two minutes of yours</h2>
      <ul className="ev-list">
        {data.items.map(({ evaluationId, eventId, eventTitle, stage, closesAt }) => (
          <li key={evaluationId}>
            <Link to={`/events/${eventId}/evaluate/${stage}`}>
              {stages[stage]}: {eventTitle}
            </Link>
            <p className="ev-quiet ev-small">Until {eventMoment(closesAt)}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}
