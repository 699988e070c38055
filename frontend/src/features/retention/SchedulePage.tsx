import { useQuery } from "@tanstack/react-query";
import { Link } from "react-router";
import type { RetentionRule } from "@/api/generated";
import { listRetentionRulesOptions } from "@/api/generated/@tanstack/react-query.gen";
import { PrivacyPage } from "@/ui/PrivacyPage";
import { Skeleton } from "@/ui/Skeleton";
import { Trouble } from "@/ui/Trouble";
import { day } from "@/ui/dates";
import { personNames, recordHints, recordNames } from "@/ui/recordWords";
import { countedFrom, period } from "./words";

export function SchedulePage() {
  return (
    <PrivacyPage
      title="How long we keep records"
      lead="A period for each class of records and of people. Nothing goes by itself until somebody has looked at a preview and said yes."
    >
      {(id) => <Schedule id={id} />}
    </PrivacyPage>
  );
}

function Schedule({ id }: { id: string }) {
  const { data, error, refetch } = useQuery(listRetentionRulesOptions({ path: { id }, query: { size: 100 } }));
  if (error) return <Trouble error={error} retry={() => void refetch()} />;
  if (!data) return <Skeleton lines={12} />;
  const classes = [...new Set(data.items.map((rule) => rule.recordClass))];
  return (
    <div className="ev-stack-l">
      {classes.map((recordClass) => (
        <section key={recordClass} aria-labelledby={recordClass}>
          <h2 id={recordClass}>{recordNames[recordClass]}</h2>
          <p className="ev-quiet ev-spaced">{recordHints[recordClass]}</p>
          <ul className="ev-list">
            {data.items
              .filter((rule) => rule.recordClass === recordClass)
              .map((rule) => (
                <Rule key={rule.personClass} rule={rule} organisation={id} />
              ))}
          </ul>
        </section>
      ))}
    </div>
  );
}

function Rule({ rule, organisation }: { rule: RetentionRule; organisation: string }) {
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
      <Link to={`/admin/privacy/schedule/${rule.recordClass}/${rule.personClass}?organisation=${organisation}`}>
        Change{" "}
        <span className="govuk-visually-hidden">
          {recordNames[rule.recordClass]}: {people}
        </span>
      </Link>
    </li>
  );
}
