import { useQuery } from "@tanstack/react-query";
import { Link } from "react-router";
import type { RuleSetReadiness } from "@/api/generated";
import { getMyReadinessOptions } from "@/api/generated/@tanstack/react-query.gen";
import { Skeleton } from "@/ui/Skeleton";
import { day } from "@/ui/dates";
import { Meter } from "./Meter";
import { Tasks } from "./Tasks";
import { period } from "./words";

/** The head of My CPD: how far somebody is with the rules that they follow first, and what renewal is made of. */
export function ReadinessBand({ title }: { title: string }) {
  const { data, error } = useQuery({ ...getMyReadinessOptions(), staleTime: 0 });
  const [first, ...others] = data?.ruleSets ?? [];
  return (
    <div className="ev-band ev-band--brand">
      <div className="ev-wrap ev-split ev-split--hero ev-split--centre">
        <div className="ev-ready">
          <div className="ev-head">
            {first && <p className="ev-eyebrow">{period(first) || first.name}</p>}
            <h1>{title}</h1>
          </div>
          {!data && !error && <Skeleton lines={4} />}
          {error && !data && <p>How ready you are could not be read just now.</p>}
          {data && !first && <NoRules />}
          {first && <Meter set={first} />}
          {first && <MoreOf first={first} others={others} />}
        </div>
        {first && <Tasks set={first} />}
      </div>
    </div>
  );
}

function NoRules() {
  return (
    <p className="ev-lead">
      No regulator asks you for CPD, as far as we know. <Link to="/cpd/readiness/rules">Choose rules to follow</Link>, or keep
      what helps you.
    </p>
  );
}

/** With the others in a line each. A new year begins empty, and the old one is a link away. */
function MoreOf({ first, others }: { first: RuleSetReadiness; others: RuleSetReadiness[] }) {
  return (
    <ul className="ev-list--bare ev-stack ev-small">
      <li>
        <Link to="/cpd/readiness">Which rules these are, and what to do next</Link>
        {first.window && !first.over && `. The last day is ${day(first.window.endsOn)}`}
      </li>
      {others.map((each) => (
        <li key={each.ruleSet}>
          <b>{each.name}:</b> {each.sentence}
        </li>
      ))}
    </ul>
  );
}
