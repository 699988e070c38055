import { useQuery } from "@tanstack/react-query";
import { listRetentionDefaultsOptions } from "@/api/generated/@tanstack/react-query.gen";
import { Page } from "@/ui/Page";
import { Skeleton } from "@/ui/Skeleton";
import { Trouble } from "@/ui/Trouble";
import { WithRight } from "@/ui/WithRight";
import { Rules } from "./Rules";

const title = "How long records are kept by default";

export function DefaultsPage() {
  return (
    <WithRight title={title} right="platform.manage">
      <Page title={title}>
        <h1 className="ev-spaced">{title}</h1>
        <p className="ev-lead ev-spaced-l">
          These periods hold for every organisation that has not set its own. After a change, nothing goes under it there until
          somebody has looked at a new preview.
        </p>
        <Defaults />
      </Page>
    </WithRight>
  );
}

function Defaults() {
  const { data, error, refetch } = useQuery(listRetentionDefaultsOptions({ query: { size: 100 } }));
  if (error) return <Trouble error={error} retry={() => void refetch()} />;
  if (!data) return <Skeleton lines={12} />;
  return <Rules rules={data.items} to={(rule) => `/admin/retention-defaults/${rule.recordClass}/${rule.personClass}`} />;
}
