import { Link } from "react-router";
import type { DecisionEvidence } from "@/api/generated";
import { Badge } from "@/ui/Badge";
import { kindName, nameIn, relevances, strengths, type SideOf } from "./words";

type Props = { side: SideOf; items: DecisionEvidence[]; reason: string };

/** What one side of the triangle says for a decision, or why it says nothing. */
export function SideRead({ side, items, reason }: Props) {
  return (
    <section className={`ev-card ev-side ev-side--${side} ev-sidecard`} aria-labelledby={`read-${side}`}>
      <div className="ev-row ev-between ev-spaced">
        <h2 id={`read-${side}`}>
          <Badge side={side} large />
        </h2>
        <span className={`ev-tag ${items.length > 0 ? "ev-tag--good" : "ev-tag--warn"}`}>
          {items.length > 0 ? "Filled" : "Empty"}
        </span>
      </div>
      {items.length === 0 && <p className="ev-pretext">{reason.trim() ? `Why: ${reason}` : "Nothing yet, and no reason."}</p>}
      <ul className="ev-stack">
        {items.map((item, n) => (
          <Item key={n} side={side} item={item} />
        ))}
      </ul>
    </section>
  );
}

function Item({ side, item }: { side: SideOf; item: DecisionEvidence }) {
  const strength = nameIn(strengths, item.strength);
  const relevance = nameIn(relevances, item.relevance);
  const about = [
    kindName(side, item.subKind),
    strength && `strength: ${strength.toLowerCase()}`,
    relevance?.toLowerCase(),
  ].filter(Boolean);
  return (
    <li>
      {item.text && <p className="ev-pretext">{item.text}</p>}
      {item.limits && <p className="ev-pretext ev-small">Its limits: {item.limits}</p>}
      <p className="ev-small">
        {item.link &&
          (item.link.link ? <Link to={item.link.link.address}>{item.link.link.title}</Link> : <span>{item.link.title}</span>)}
        {item.link && about.length > 0 && ". "}
        <span className="ev-quiet">{about.join(", ")}</span>
      </p>
    </li>
  );
}
