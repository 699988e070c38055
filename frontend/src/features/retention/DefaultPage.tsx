import { useQuery } from "@tanstack/react-query";
import { Link, useParams } from "react-router";
import { changeRetentionDefault, type RetentionRule } from "@/api/generated";
import { listRetentionDefaultsOptions } from "@/api/generated/@tanstack/react-query.gen";
import { Page } from "@/ui/Page";
import { Skeleton } from "@/ui/Skeleton";
import { Trouble } from "@/ui/Trouble";
import { WithRight } from "@/ui/WithRight";
import { RuleForm } from "./RuleForm";

const title = "Change a default";
const back = "/admin/retention-defaults";

export function DefaultPage() {
  return (
    <WithRight title={title} right="platform.manage">
      <Page title={title}>
        <OneDefault />
      </Page>
    </WithRight>
  );
}

function OneDefault() {
  const { recordClass, personClass } = useParams();
  const { data, error, refetch } = useQuery(listRetentionDefaultsOptions({ query: { size: 100 } }));
  const isIt = (rule: RetentionRule) => rule.recordClass === recordClass && rule.personClass === personClass;
  const rule = data?.items.find(isIt);
  if (rule) {
    const again = async () => (await refetch({ throwOnError: true })).data?.items.find(isIt) ?? rule;
    const path = { recordClass: rule.recordClass, personClass: rule.personClass };
    return (
      <RuleForm
        title={title}
        back={back}
        rule={rule}
        again={again}
        save={(headers, body) => changeRetentionDefault({ path, headers, body, throwOnError: true })}
      />
    );
  }
  if (error) return <Trouble error={error} retry={() => void refetch()} />;
  if (!data) return <Skeleton lines={4} />;
  return (
    <div className="ev-empty">
      <h1 className="govuk-heading-l">{title}</h1>
      <p>There is no such class of records and people.</p>
      <Link to={back}>The defaults</Link>
    </div>
  );
}
