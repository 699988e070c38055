import { exportVisits, type Visits } from "@/api/generated";
import { Chart } from "@/ui/Chart";
import { ColumnChart } from "@/ui/ColumnChart";
import { Download } from "@/ui/Download";
import { month, shortMonth } from "@/ui/dates";
import { monthsInWords } from "./period";
import { useAsked } from "./useAsked";
import { useMarkers } from "./useMarkers";

export function Months({ visits }: { visits: Visits }) {
  const { period, organisationId } = useAsked();
  const { data } = useMarkers(organisationId);
  const says = monthsInWords(visits);
  const columns = visits.months.map(({ month: first, visits: value }) => ({
    label: shortMonth(first),
    value,
    mark: data?.items.find(({ day, kind }) => kind !== "launch" && day.slice(0, 7) === first.slice(0, 7))?.name,
  }));
  return (
    <Chart
      title="Month by month"
      says={says}
      counts={visits.definition}
      table={<MonthTable visits={visits} />}
      file={
        <Download
          words="CSV"
          name="visits-months.csv"
          fetchFile={async () =>
            (await exportVisits({ query: { ...period, of: "months" }, parseAs: "blob", throwOnError: true })).data
          }
        />
      }
    >
      <ColumnChart title="Visits by month" description={says} columns={columns} />
    </Chart>
  );
}

function MonthTable({ visits }: { visits: Visits }) {
  return (
    <table className="ev-table">
      <caption className="govuk-visually-hidden">Visits by month</caption>
      <thead>
        <tr>
          <th scope="col">Month</th>
          <th scope="col" className="num">
            Visits
          </th>
        </tr>
      </thead>
      <tbody>
        {visits.months.map(({ month: first, visits: n }) => (
          <tr key={first}>
            <th scope="row">{month(first)}</th>
            <td className="num">{n.toLocaleString("en-GB")}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
