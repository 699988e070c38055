import type { AreaProtectedTime } from "@/api/generated";
import { Chart } from "@/ui/Chart";
import { Icon } from "@/ui/Icon";
import { save } from "@/ui/save";
import { AreaBars } from "./AreaBars";
import { asCsv } from "./file";
import type { Quarter } from "./quarters";
import { hours, inHours, says } from "./words";

const counts =
  "Minutes of learning events that were protected time, of people who came, for the part that they were there. Where fewer than" +
  " five people of a service area came, neither their number nor their time is told. There is no sum of all areas, because what" +
  " is left out could be worked out from it.";

export function TimeOfAreas({ areas, quarter }: { areas: AreaProtectedTime[]; quarter: Quarter }) {
  if (areas.length === 0)
    return (
      <div className="ev-empty">
        <p>Nobody was noted at a learning event in {quarter.name}.</p>
      </div>
    );
  return (
    <Chart
      title={quarter.name}
      says={says(areas)}
      counts={counts}
      table={<AreaTable areas={areas} />}
      file={
        <button
          className="ev-link"
          type="button"
          onClick={() => save(asCsv(areas, quarter), `protected-time-${quarter.first.slice(0, 7)}.csv`)}
        >
          <Icon name="download" /> Download as CSV
        </button>
      }
    >
      <AreaBars title={`Protected time by service area, ${quarter.name}`} says={says(areas)} areas={areas} />
    </Chart>
  );
}

function AreaTable({ areas }: { areas: AreaProtectedTime[] }) {
  return (
    <table className="ev-table">
      <caption className="govuk-visually-hidden">Protected time by service area</caption>
      <thead>
        <tr>
          <th scope="col">Service area</th>
          <th scope="col">People</th>
          <th scope="col">Time</th>
          <th scope="col">For each of them</th>
        </tr>
      </thead>
      <tbody>
        {areas.map(({ serviceAreaId, name, people, minutes }) => (
          <tr key={serviceAreaId ?? name}>
            <th scope="row">{name}</th>
            <td>{people ?? "fewer than 5"}</td>
            <td>{minutes === undefined ? "not told" : inHours(minutes)}</td>
            <td>{people && minutes !== undefined ? `${hours(minutes / people)} hours` : "not told"}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
