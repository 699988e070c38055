import { useQuery } from "@tanstack/react-query";
import { Link, useSearchParams } from "react-router";
import { getPlanOptions } from "@/api/generated/@tanstack/react-query.gen";
import { useSession } from "@/api/session";
import { Page } from "@/ui/Page";
import { Refused } from "@/ui/Refused";
import { Skeleton } from "@/ui/Skeleton";
import { Trouble } from "@/ui/Trouble";
import { PlanCard } from "./PlanCard";

const choices = ["5", "10", "15", "20", "30", "60"];

/** "I have ten minutes": one plan for the time there is, and another one for those who ask. */
export function TenMinutesPage() {
  const { me, signIn } = useSession();
  const [search] = useSearchParams();
  const minutes = search.get("minutes") ?? "10";
  const title = `I have ${minutes} minutes`;
  return (
    <Page title={title}>
      {me ? (
        <>
          <div className="ev-head ev-spaced">
            <h1>{title}</h1>
            <p className="ev-lead">What to read, watch or hear in that time. It stays the same all day.</p>
          </div>
          <nav className="ev-chips ev-spaced-l" aria-label="Minutes">
            {choices.map((choice) => (
              <Link
                className="ev-chip"
                key={choice}
                to={to(search, choice)}
                aria-current={choice === minutes ? "page" : undefined}
              >
                {choice} minutes
              </Link>
            ))}
          </nav>
          <Plan />
        </>
      ) : (
        <Refused signIn={signIn} />
      )}
    </Page>
  );
}

/** Another time is another plan, from its first on; the topic stays. */
function to(search: URLSearchParams, minutes: string) {
  const topic = search.get("topic");
  return `?${new URLSearchParams({ minutes, ...(topic ? { topic } : {}) })}`;
}

function Plan() {
  const [search] = useSearchParams();
  const topic = search.get("topic");
  const query = { minutes: Number(search.get("minutes") ?? 10), offset: Number(search.get("offset") ?? 0) };
  const { data, error, refetch } = useQuery(getPlanOptions({ query: topic ? { ...query, topic } : query }));
  if (error) return <Trouble error={error} retry={() => void refetch()} />;
  return data ? <PlanCard plan={data} topic={topic} /> : <Skeleton lines={8} />;
}
