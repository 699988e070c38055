import { useQuery } from "@tanstack/react-query";
import { Link, useSearchParams } from "react-router";
import type { RuleSetReadiness } from "@/api/generated";
import { getMyReadinessOptions } from "@/api/generated/@tanstack/react-query.gen";
import { ForPerson } from "@/ui/ForPerson";
import { Skeleton } from "@/ui/Skeleton";
import { Trouble } from "@/ui/Trouble";
import { day } from "@/ui/dates";
import { Meter } from "./Meter";
import { Pieces } from "./Pieces";
import { Requirements } from "./Requirements";
import { Tasks } from "./Tasks";
import { period } from "./words";

const title = "How ready you are";

/** All that the regulators ask, how far somebody is with each, why, and what to do next. */
export function ReadinessPage() {
  return (
    <ForPerson title={title}>
      <div className="ev-split ev-split--aside">
        <div className="ev-stack-l">
          <h1>{title}</h1>
          <Sets />
        </div>
        <Aside />
      </div>
    </ForPerson>
  );
}

function Sets() {
  const on = useSearchParams()[0].get("on") ?? undefined;
  const { data, error, refetch } = useQuery({ ...getMyReadinessOptions({ query: on ? { on } : {} }), staleTime: 0 });
  if (error && !data) return <Trouble error={error} retry={() => void refetch()} />;
  if (!data) return <Skeleton lines={8} />;
  return (
    <>
      {on && <p className="ev-quiet">As it was on {day(data.on)}.</p>}
      {data.ruleSets.length === 0 && (
        <div className="ev-empty">
          <p>You follow no regulator’s rules. If you are on a register, or work towards a certificate, say so.</p>
          <Link to="/cpd/readiness/rules">Choose which rules you follow</Link>
        </div>
      )}
      {data.ruleSets.map((set) => (
        <RuleSet key={set.ruleSet} set={set} />
      ))}
    </>
  );
}

/** One rule-set, whole. */
export function RuleSet({ set }: { set: RuleSetReadiness }) {
  return (
    <section className="ev-stack-l" aria-label={`${set.name}, ${period(set)}`}>
      <div className="ev-ready ev-card ev-card--roomy">
        <div className="ev-head">
          <p className="ev-eyebrow">{period(set)}</p>
          <h2>{set.name}</h2>
        </div>
        <Meter set={set} />
        {set.state === "day-missing" && <Link to="/cpd/readiness/rules">Say from which day it counts</Link>}
      </div>
      {!set.over && <Tasks set={set} />}
      <Requirements set={set} />
      <Pieces set={set} />
    </section>
  );
}

function Aside() {
  return (
    <aside className="ev-stack ev-sticky" aria-label="About readiness">
      <div className="ev-card ev-card--soft">
        <h2 className="ev-h4">Make it fit you</h2>
        <ul className="ev-list ev-list--bare ev-small">
          <li>
            <Link to="/cpd/readiness/rules">Which rules you follow</Link>
            <br />
            And the day you joined the register
          </li>
          <li>
            <Link to="/cpd/readiness/reminders">How often we remind you</Link>
          </li>
          <li>
            <Link to="/cpd/coverage">Which standards you have covered</Link>
          </li>
          <li>
            <Link to="/cpd/readiness/past">Years that are over</Link>
          </li>
        </ul>
      </div>
      <p className="ev-small ev-quiet">
        Only you see this. Your organisation sees how many people are ready, never who, and never fewer than five.
      </p>
    </aside>
  );
}
