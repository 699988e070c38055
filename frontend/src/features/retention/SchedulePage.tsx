import { useQuery } from "@tanstack/react-query";
import { listRetentionRulesOptions } from "@/api/generated/@tanstack/react-query.gen";
import { PrivacyPage } from "@/ui/PrivacyPage";
import { Skeleton } from "@/ui/Skeleton";
import { Trouble } from "@/ui/Trouble";
import { Rules } from "./Rules";

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
  const at = "/admin/privacy/schedule";
  return <Rules rules={data.items} to={(rule) => `${at}/${rule.recordClass}/${rule.personClass}?organisation=${id}`} />;
}
