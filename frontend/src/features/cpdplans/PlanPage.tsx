import { useQuery } from "@tanstack/react-query";
import { Link, useSearchParams } from "react-router";
import type { LearningGoal } from "@/api/generated";
import { listLearningGoalsOptions } from "@/api/generated/@tanstack/react-query.gen";
import { useSession } from "@/api/session";
import { Page } from "@/ui/Page";
import { Pagination } from "@/ui/Pagination";
import { Skeleton } from "@/ui/Skeleton";
import { Trouble } from "@/ui/Trouble";
import { day } from "@/ui/dates";

const states: Record<LearningGoal["state"], string> = { open: "Open", met: "Met", dropped: "Dropped" };

/** What I mean to learn. What I plan to do for it are planned pieces of my CPD. */
export function PlanPage() {
  const { me } = useSession();
  const [search] = useSearchParams();
  const { data, error, refetch } = useQuery({
    ...listLearningGoalsOptions({ query: { page: Number(search.get("page") ?? 1) } }),
    enabled: me !== null,
  });
  return (
    <Page title="My plan">
      <p>
        <Link to="/cpd">My CPD</Link>
      </p>
      <h1 className="ev-spaced">My plan</h1>
      <p className="ev-lead ev-spaced-l">What you mean to learn, and how far you are. Only you see it.</p>
      <p className="ev-row ev-spaced-l">
        <Link className="govuk-button" to="/cpd/plan/new">
          Set a goal
        </Link>
        <Link to="/cpd?show=planned">See what you have planned to do</Link>
      </p>
      {error && <Trouble error={error} retry={() => void refetch()} />}
      {!data && !error && <Skeleton />}
      {data?.total === 0 && (
        <div className="ev-empty">
          <p>Nothing yet. One goal for the next three months is enough to begin with.</p>
        </div>
      )}
      <ul className="ev-list">
        {data?.items.map((goal) => (
          <li className="ev-card ev-stack" key={goal.id}>
            <p className="ev-row">
              <span className={`ev-tag${goal.state === "met" ? " ev-tag--good" : ""}`}>{states[goal.state]}</span>
              {goal.dueOn && goal.state === "open" && <span className="ev-quiet">By {day(goal.dueOn)}</span>}
            </p>
            <h2 className="ev-h4">
              <Link to={`/cpd/plan/${goal.id}`}>{goal.aim}</Link>
            </h2>
            {goal.progress && <p className="ev-prewrap">{goal.progress}</p>}
          </li>
        ))}
      </ul>
      {data && <Pagination page={data.page} size={data.size} total={data.total} />}
    </Page>
  );
}
