import { useQuery } from "@tanstack/react-query";
import { countConsentsOptions } from "@/api/generated/@tanstack/react-query.gen";
import { PrivacyPage } from "@/ui/PrivacyPage";
import { Skeleton } from "@/ui/Skeleton";
import { Trouble } from "@/ui/Trouble";

export function CountsPage() {
  return (
    <PrivacyPage title="What people agreed to" lead="How many people of today have said yes. Nobody here is told who.">
      {(id) => <Counts id={id} />}
    </PrivacyPage>
  );
}

function Counts({ id }: { id: string }) {
  const { data, error, refetch } = useQuery(countConsentsOptions({ path: { id }, query: { size: 100 } }));
  if (error) return <Trouble error={error} retry={() => void refetch()} />;
  if (!data) return <Skeleton lines={4} />;
  return (
    <table className="ev-table ev-narrow">
      <caption className="govuk-visually-hidden">People who agreed, by purpose</caption>
      <thead>
        <tr>
          <th scope="col">To what</th>
          <th scope="col" className="num">
            People
          </th>
        </tr>
      </thead>
      <tbody>
        {data.items.map((count) => (
          <tr key={count.purpose}>
            <th scope="row">{count.title}</th>
            <td className="num">{count.few ? "Fewer than 5" : (count.given ?? 0)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
