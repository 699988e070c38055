import type { CpdCounts, CpdCountsLine } from "@/api/generated";
import { shown } from "./words";

/** The numbers of each service area; a word where one is not told. */
export function Counts({ counts }: { counts: CpdCounts }) {
  return (
    <div className="ev-counts">
      <table className="ev-table">
        <caption className="govuk-visually-hidden">How many people are ready to renew, by service area</caption>
        <thead>
          <tr>
            <th scope="col">Service area</th>
            {["People", "Ready", "Not ready", "Begun", "Nothing yet"].map((name) => (
              <th scope="col" className="num" key={name}>
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {counts.areas.map((line) => (
            <Line key={line.serviceAreaId ?? "none"} line={line} />
          ))}
        </tbody>
        <tfoot>
          <Line line={counts.whole} />
        </tfoot>
      </table>
    </div>
  );
}

function Line({ line: { name, people, ready, notReady, begun, none } }: { line: CpdCountsLine }) {
  const numbers = { People: people, Ready: ready, "Not ready": notReady, Begun: begun, "Nothing yet": none };
  return (
    <tr>
      <th scope="row">{name}</th>
      {Object.entries(numbers).map(([key, count]) => (
        <td className={count === undefined ? "num ev-quiet ev-small" : "num"} key={key} data-label={key}>
          {shown(count)}
        </td>
      ))}
    </tr>
  );
}
