import type { UseQueryResult } from "@tanstack/react-query";
import { Link, useParams } from "react-router";
import type { RetentionRule, RetentionRuleInput } from "@/api/generated";
import { Skeleton } from "@/ui/Skeleton";
import { Trouble } from "@/ui/Trouble";
import { RuleForm } from "./RuleForm";

type Classes = Pick<RetentionRule, "recordClass" | "personClass">;
type Props = {
  title: string;
  back: { to: string; words: string };
  query: UseQueryResult<{ items: RetentionRule[] }, unknown>;
  save: (path: Classes, headers: { "If-Match": string }, body: RetentionRuleInput) => Promise<{ data: RetentionRule }>;
};

/** The rule of the classes in the address, to be changed: an organisation's or the platform's. */
export function OneRule({ title, back, query: { data, error, refetch }, save }: Props) {
  const { recordClass, personClass } = useParams();
  const isIt = (rule: RetentionRule) => rule.recordClass === recordClass && rule.personClass === personClass;
  const rule = data?.items.find(isIt);
  if (rule) {
    const again = async () => (await refetch({ throwOnError: true })).data?.items.find(isIt) ?? rule;
    const path = { recordClass: rule.recordClass, personClass: rule.personClass };
    return (
      <RuleForm title={title} back={back.to} rule={rule} again={again} save={(headers, body) => save(path, headers, body)} />
    );
  }
  if (error) return <Trouble error={error} retry={() => void refetch()} />;
  if (!data) return <Skeleton lines={4} />;
  return (
    <div className="ev-empty">
      <h1 className="govuk-heading-l">{title}</h1>
      <p>There is no such class of records and people.</p>
      <Link to={back.to}>{back.words}</Link>
    </div>
  );
}
