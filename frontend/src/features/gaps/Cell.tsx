import { Link } from "react-router";
import type { TopicGaps } from "@/api/generated";
import { may } from "@/api/rights";
import { useSession } from "@/api/session";
import { Badge, sideNames, type Side } from "@/ui/Badge";
import { Mark } from "./Key";
import { addTo, ages, askFor, held, searchFor, sideOf, standing } from "./gaps";

type Props = { topic: TopicGaps; side: Exclude<Side, "mixed"> };

/** One side of one topic: how much by age, each a search; where something is missing, whom to ask for it. */
export function Cell({ topic, side }: Props) {
  const gaps = sideOf(topic, side);
  const how = standing(gaps);
  return (
    <td className={`ev-gap ev-gap--${how}`}>
      <span className="ev-gap__side">
        <Badge side={side} />
      </span>
      <p className="ev-gap__n">
        <Mark standing={how} />
        {how === "hole" ? (
          "Nothing"
        ) : (
          <Link to={searchFor(topic.slug, side, [])}>
            {held(gaps)}{" "}
            <span className="govuk-visually-hidden">
              {sideNames[side].toLowerCase()}: {topic.title}
            </span>
          </Link>
        )}
        {how === "old" && <span className="ev-small">nothing recent</span>}
      </p>
      {how !== "hole" && <ByAge topic={topic} side={side} />}
      {how !== "held" && <Fill topic={topic} side={side} />}
    </td>
  );
}

function ByAge({ topic, side }: Props) {
  const gaps = sideOf(topic, side);
  return (
    <ul className="ev-gap__ages">
      {ages().map(
        ({ age, name, years }) =>
          gaps[age] > 0 && (
            <li key={age}>
              {years.length === 0 ? (
                name
              ) : (
                <Link to={searchFor(topic.slug, side, years)}>
                  {name}
                  <span className="govuk-visually-hidden">
                    , {sideNames[side].toLowerCase()}: {topic.title}
                  </span>
                </Link>
              )}
              <b>{gaps[age]}</b>
            </li>
          ),
      )}
    </ul>
  );
}

/** One step from a hole to somebody who can fill it. */
function Fill({ topic, side }: Props) {
  const { me } = useSession();
  const what = (
    <span className="govuk-visually-hidden">
      for {sideNames[side].toLowerCase()} on {topic.title}
    </span>
  );
  return (
    <p className="ev-gap__fill ev-no-print">
      <Link to={askFor(topic.slug, side)}>Ask a person {what}</Link>
      {may(me, "resources.edit") && <Link to={addTo(topic.slug, side)}>Add a resource {what}</Link>}
    </p>
  );
}
