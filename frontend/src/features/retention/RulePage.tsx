import { useQuery } from "@tanstack/react-query";
import { Link, useParams } from "react-router";
import { changeRetentionRule, type RetentionRule } from "@/api/generated";
import { listRetentionRulesOptions } from "@/api/generated/@tanstack/react-query.gen";
import { PrivacyPage } from "@/ui/PrivacyPage";
import { Skeleton } from "@/ui/Skeleton";
import { Trouble } from "@/ui/Trouble";
import { RuleForm } from "./RuleForm";

const title = "Change how long we keep records";

export function RulePage() {
  return (
    <PrivacyPage title={title} bare>
      {(id) => <OneRule id={id} />}
    </PrivacyPage>
  );
}

function OneRule({ id }: { id: string }) {
  const { recordClass, personClass } = useParams();
  const back = `/admin/privacy/schedule?organisation=${id}`;
  const { data, error, refetch } = useQuery(listRetentionRulesOptions({ path: { id }, query: { size: 100 } }));
  const isIt = (rule: RetentionRule) => rule.recordClass === recordClass && rule.personClass === personClass;
  const rule = data?.items.find(isIt);
  if (rule) {
    const again = async () => (await refetch({ throwOnError: true })).data?.items.find(isIt) ?? rule;
    const path = { id, recordClass: rule.recordClass, personClass: rule.personClass };
    return (
      <RuleForm
        title={title}
        back={back}
        rule={rule}
        again={again}
        save={(headers, body) => changeRetentionRule({ path, headers, body, throwOnError: true })}
      />
    );
  }
  if (error) return <Trouble error={error} retry={() => void refetch()} />;
  if (!data) return <Skeleton lines={4} />;
  return (
    <div className="ev-empty">
      <h1 className="govuk-heading-l">{title}</h1>
      <p>There is no such class of records and people.</p>
      <Link to={back}>How long we keep records</Link>
    </div>
  );
}
