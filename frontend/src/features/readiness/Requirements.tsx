import { useId } from "react";
import type { MetRequirement, RuleSetReadiness } from "@/api/generated";
import { Icon } from "@/ui/Icon";

/** Each thing that is asked for: whether it is there, by which rule, and what to do next. */
export function Requirements({ set }: { set: RuleSetReadiness }) {
  const id = useId();
  if (set.requirements.length === 0) return null;
  return (
    <section aria-labelledby={id}>
      <h3 id={id} className="ev-spaced">
        What the rules ask for
      </h3>
      <ul className="ev-list">
        {set.requirements.map((asked) => (
          <Requirement key={asked.key} asked={asked} over={set.over} />
        ))}
      </ul>
      <p className="ev-small ev-quiet">
        Judged by “{set.edition}”, from{" "}
        <a href={set.sourceUrl} rel="noopener">
          {set.source}
        </a>
        . {set.note}
      </p>
    </section>
  );
}

function Requirement({ asked, over }: { asked: MetRequirement; over: boolean }) {
  return (
    <li className="ev-asked">
      <p className="ev-row">
        <b>{asked.words}</b> <State asked={asked} over={over} />
      </p>
      {asked.next && !over && <p>Next: {asked.next}.</p>}
      {asked.source && <p className="ev-small ev-quiet">Rule: {asked.source}</p>}
    </li>
  );
}

function State({ asked, over }: { asked: MetRequirement; over: boolean }) {
  if (asked.waived) return <span className="ev-tag">Not asked of you this time</span>;
  if (asked.kind === "statement") return <span className="ev-tag">For you to judge</span>;
  const count = asked.number === undefined ? "" : `${Math.min(asked.have ?? 0, asked.number)} of ${asked.number}`;
  if (asked.met)
    return (
      <span className="ev-tag ev-tag--good">
        <Icon name="check" /> {count || "Done"}
      </span>
    );
  return <span className="ev-tag ev-tag--warn">{count || (over ? "Was not ticked" : "Not ticked yet")}</span>;
}
