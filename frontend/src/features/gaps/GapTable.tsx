import { Link } from "react-router";
import type { TopicGaps } from "@/api/generated";
import { Badge, sideNames } from "@/ui/Badge";
import { Cell } from "./Cell";
import { held, searchFor, sideOf, sides } from "./gaps";

/** Topics down, sides across. On a narrow screen each topic is a card, with the same cells under their names. */
export function GapTable({ topics }: { topics: TopicGaps[] }) {
  return (
    <table className="ev-gaps">
      <caption className="govuk-visually-hidden">Resources by topic and side of evidence</caption>
      <thead>
        <tr>
          <th scope="col">Topic</th>
          {sides.map((side) => (
            <th scope="col" key={side}>
              <Badge side={side} />
            </th>
          ))}
          <th scope="col">{sideNames.mixed}</th>
        </tr>
      </thead>
      <tbody>
        {topics.map((topic) => (
          <tr key={topic.id}>
            <th scope="row">
              <Link to={`/search?topic=${topic.slug}`}>{topic.title}</Link>
            </th>
            {sides.map((side) => (
              <Cell key={side} topic={topic} side={side} />
            ))}
            <Mixed topic={topic} />
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Mixed({ topic }: { topic: TopicGaps }) {
  const n = held(sideOf(topic, "mixed"));
  return (
    <td>
      <span className="ev-gap__side">{sideNames.mixed}</span>
      {n === 0 ? (
        <span className="ev-quiet">None</span>
      ) : (
        <Link to={searchFor(topic.slug, "mixed", [])}>
          {n} <span className="govuk-visually-hidden">that rest on more than one side: {topic.title}</span>
        </Link>
      )}
    </td>
  );
}
