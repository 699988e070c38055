import { Link } from "react-router";
import type { SearchMiss } from "@/api/generated";

/** The words, how often they were asked for, and what can be done about it. */
export function MissTable({ misses }: { misses: SearchMiss[] }) {
  if (misses.length === 0)
    return (
      <div className="ev-empty">
        <p>No search was in vain three times or more. People find what they look for.</p>
      </div>
    );
  const several = new Set(misses.map((miss) => miss.organisationId)).size > 1;
  return (
    <table className="ev-table ev-misses">
      <caption className="govuk-visually-hidden">Searches that found nothing, the most asked for first</caption>
      <thead>
        <tr>
          <th scope="col">Searched for</th>
          <th scope="col" className="num">
            Times
          </th>
          <th scope="col">What you can do</th>
        </tr>
      </thead>
      <tbody>
        {misses.map((miss) => (
          <tr key={miss.organisationId + miss.query}>
            <th scope="row">
              <b>{miss.query}</b>
              {several && <span className="ev-quiet"> {miss.organisationName}</span>}
              {miss.alike.length > 0 && <span className="ev-small ev-quiet ev-misses__alike">Also: {miss.alike.join(", ")}</span>}
            </th>
            <td className="num">{miss.times}</td>
            <td>
              <WhatToDo query={miss.query} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function WhatToDo({ query }: { query: string }) {
  const q = new URLSearchParams({ q: query });
  const about = <span className="govuk-visually-hidden">: {query}</span>;
  return (
    <span className="ev-row">
      <Link to={`/resources/new?${q}`}>Find something for this{about}</Link>
      <Link to={`/ask?${q}`}>Ask{about}</Link>
      <Link to={`/search?${q}`}>Search again{about}</Link>
    </span>
  );
}
