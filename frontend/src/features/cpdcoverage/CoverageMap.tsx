import { useId } from "react";
import { Link } from "react-router";
import type { Coverage, CoverageItem } from "@/api/generated";
import { Icon } from "@/ui/Icon";

/** One edition of a framework, and what stands against each of its statements. What is empty is plain, not red. */
export function CoverageMap({ coverage }: { coverage: Coverage }) {
  const id = useId();
  const parents = new Set(coverage.items.map(({ parent }) => parent));
  const leaves = coverage.items.filter(({ code }) => !parents.has(code));
  const covered = leaves.filter(({ pieces, drafts }) => pieces + drafts > 0);
  const drafts = covered.some((item) => item.pieces === 0);
  return (
    <section aria-labelledby={id}>
      <div className="ev-section-head">
        <h2 id={id}>{coverage.name}</h2>
        <span className="ev-small ev-quiet">
          {coverage.edition}
          {!coverage.inForce && ", no longer in force"}
        </span>
      </div>
      <p className="ev-spaced">
        {drafts && "Counting your drafts, "}
        {covered.length} of {leaves.length} statements {covered.length === 1 ? "has" : "have"} something from you. You do not need
        them all; this is for you and your supervisor.
      </p>
      <ul className="ev-cover">
        {leaves.map((item) => (
          <Statement key={item.id} item={item} />
        ))}
      </ul>
    </section>
  );
}

function Statement({ item: { id, code, label, pieces, drafts } }: { item: CoverageItem }) {
  const on = pieces + drafts > 0;
  return (
    <li className={on ? "on" : undefined}>
      <span className="code">{code}</span>
      <span>
        {label}
        <span className="how">
          {on && <Icon name="check" />}
          {on ? (
            <Link to={`/cpd?standard=${id}`}>
              {[pieces > 0 && count(pieces, "piece"), drafts > 0 && count(drafts, "draft")].filter(Boolean).join(", ")}{" "}
              <span className="govuk-visually-hidden">for {code}</span>
            </Link>
          ) : (
            "Nothing yet"
          )}
        </span>
      </span>
    </li>
  );
}

const count = (n: number, what: string) => `${n} ${what}${n === 1 ? "" : "s"}`;
