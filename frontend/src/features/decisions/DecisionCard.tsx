import { Link } from "react-router";
import type { DecisionSummary } from "@/api/generated";
import { MiniTriangle } from "@/ui/MiniTriangle";
import { day } from "@/ui/dates";
import { contextName, sidesInWords, states, titleOf } from "./words";

/** A decision in short: how it stands, what it waits for, and which sides it rests on. */
export function DecisionCard({ decision }: { decision: DecisionSummary }) {
  const { title } = sidesInWords(decision.sides);
  return (
    <li className="ev-card ev-packcard">
      <div className="ev-stack ev-tight">
        <p className="ev-row">
          <span className="ev-tag">{states[decision.state]}</span>
          {decision.reviewDue && <span className="ev-tag ev-tag--warn">Look back at it</span>}
          {decision.flagged && <span className="ev-tag ev-tag--warn">A source ended</span>}
        </p>
        <h2 className="ev-result__title">
          <Link to={`/decisions/${decision.id}`}>{titleOf(decision)}</Link>
        </h2>
        <p className="ev-meta">
          {contextName(decision.context) && <span>{contextName(decision.context)}</span>}
          {decision.referenceCode && <span>Reference {decision.referenceCode}</span>}
          <span>{title}</span>
          {decision.decidedOn && <span>Decided on {day(decision.decidedOn)}</span>}
          {!decision.mine && <span>By {decision.ownerName}</span>}
        </p>
      </div>
      <MiniTriangle {...decision.sides} />
    </li>
  );
}
