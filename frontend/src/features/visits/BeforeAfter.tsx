import { Link } from "react-router";
import type { Engagement, VisitRate } from "@/api/generated";
import { change, rate } from "./engagementInWords";

/** A row each: two bars, two numbers, and what changed in words. */
export function BeforeAfter({ found }: { found: Engagement }) {
  const rates = found.providers.map((provider) => provider.rate);
  const most = Math.max(1, ...rates.flatMap(({ before, after }) => [before ?? 0, after ?? 0]));
  return (
    <table className="ev-table ev-visited">
      <caption>Visits a month</caption>
      <thead>
        <tr>
          <th scope="col">Provider</th>
          <th scope="col" className="num">
            Before
          </th>
          <th scope="col" className="num">
            After
          </th>
        </tr>
      </thead>
      <tbody>
        {found.providers.map(({ id, name, address, rate: each }) => (
          <tr key={id}>
            <th scope="row">
              <Link to={address}>{name}</Link> <span className="ev-quiet">{change(each)}</span>
              <Bars rate={each} most={most} />
            </th>
            <td className="num">{rate(each.before, found.monthsBefore)}</td>
            <td className="num">{rate(each.after, found.monthsAfter)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Bars({ rate: { before, after }, most }: { rate: VisitRate; most: number }) {
  const bar = (n: number | undefined, name: string) => (
    <span className={`ev-bar ev-bar--${name}`} style={{ "--v": `${((n ?? 0) / most) * 100}%` } as React.CSSProperties}>
      <i />
    </span>
  );
  return (
    <span aria-hidden="true">
      {bar(before, "before")}
      {bar(after, "after")}
    </span>
  );
}
