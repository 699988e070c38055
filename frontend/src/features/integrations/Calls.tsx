import { useQuery } from "@tanstack/react-query";
import { listIntegrationCallsOptions } from "@/api/generated/@tanstack/react-query.gen";
import { Chart } from "@/ui/Chart";
import { ColumnChart } from "@/ui/ColumnChart";
import { day } from "@/ui/dates";
import { columnsOf } from "./inWords";

/** How often it called, day by day. */
export function Calls({ clientId }: { clientId: string }) {
  const { data } = useQuery(listIntegrationCallsOptions({ path: { clientId } }));
  if (!data) return null;
  const total = data.days.reduce((sum, each) => sum + each.calls, 0);
  const says =
    total === 0
      ? "It has not called in the last 30 days."
      : `It called ${total.toLocaleString("en-GB")} times, on ${data.days.length} of the last 30 days.`;
  return (
    <div className="ev-spaced-l">
      <Chart title="Calls by day" says={says} table={total > 0 && <Table days={data.days} />}>
        {total > 0 && <ColumnChart title="Calls by day" description={says} columns={columnsOf(data.days, new Date())} />}
      </Chart>
    </div>
  );
}

function Table({ days }: { days: { day: string; calls: number }[] }) {
  return (
    <table className="ev-table">
      <caption className="govuk-visually-hidden">Calls by day</caption>
      <thead>
        <tr>
          <th scope="col">Day</th>
          <th scope="col" className="num">
            Calls
          </th>
        </tr>
      </thead>
      <tbody>
        {days.map((each) => (
          <tr key={each.day}>
            <th scope="row">{day(each.day)}</th>
            <td className="num">{each.calls.toLocaleString("en-GB")}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
