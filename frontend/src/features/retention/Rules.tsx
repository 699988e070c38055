import { Link } from "react-router";
import type { RetentionRule } from "@/api/generated";
import { day } from "@/ui/dates";
import { personNames, recordHints, recordNames } from "@/ui/recordWords";
import { countedFrom, period } from "./words";

type Props = { rules: RetentionRule[]; to: (rule: RetentionRule) => string };

/** A schedule, class by class, with a way to change each rule. */
export function Rules({ rules, to }: Props) {
  const classes = [...new Set(rules.map((rule) => rule.recordClass))];
  return (
    <div className="ev-stack-l">
      {classes.map((recordClass) => (
        <section key={recordClass} aria-labelledby={recordClass}>
          <h2 id={recordClass}>{recordNames[recordClass]}</h2>
          <p className="ev-quiet ev-spaced">{recordHints[recordClass]}</p>
          <ul className="ev-list">
            {rules
              .filter((rule) => rule.recordClass === recordClass)
              .map((rule) => (
                <Rule key={rule.personClass} rule={rule} to={to(rule)} />
              ))}
          </ul>
        </section>
      ))}
    </div>
  );
}

function Rule({ rule, to }: { rule: RetentionRule; to: string }) {
  const people = personNames[rule.personClass] ?? "";
  return (
    <li className="ev-rule">
      <h3>{people}</h3>
      <div>
        <p>
          <b>{period(rule.years, rule.months)}</b> {countedFrom[rule.countedFrom]}{" "}
          {rule.own && <span className="ev-tag">Our own rule</span>}
        </p>
        {rule.nextOn && (
          <p>
            From {day(rule.nextOn)}: {period(rule.nextYears ?? 0, rule.nextMonths ?? 0)}
          </p>
        )}
        <p className="ev-small ev-quiet">
          {rule.reason} Source: {rule.source}
        </p>
      </div>
      <Link to={to}>
        Change{" "}
        <span className="govuk-visually-hidden">
          {recordNames[rule.recordClass]}: {people}
        </span>
      </Link>
    </li>
  );
}
