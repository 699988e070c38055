import { useQuery } from "@tanstack/react-query";
import { changeRetentionRule } from "@/api/generated";
import { listRetentionRulesOptions } from "@/api/generated/@tanstack/react-query.gen";
import { PrivacyPage } from "@/ui/PrivacyPage";
import { OneRule } from "./OneRule";

const title = "Change how long we keep records";

export function RulePage() {
  return (
    <PrivacyPage title={title} bare>
      {(id) => <RuleOf id={id} />}
    </PrivacyPage>
  );
}

function RuleOf({ id }: { id: string }) {
  return (
    <OneRule
      title={title}
      back={{ to: `/admin/privacy/schedule?organisation=${id}`, words: "How long we keep records" }}
      query={useQuery(listRetentionRulesOptions({ path: { id }, query: { size: 100 } }))}
      save={(classes, headers, body) => changeRetentionRule({ path: { id, ...classes }, headers, body, throwOnError: true })}
    />
  );
}
