import type { BehaviourCheck } from "@/api/generated";
import { day } from "@/ui/dates";
import { behaviours, levels } from "./words";

/** Each answer as a row of steps that are filled, said in words as well; the last time beside the time before. */
export function Past({ checks }: { checks: BehaviourCheck[] }) {
  const [last, before] = checks;
  if (!last) return null;
  const shown = checks.slice(0, 3);
  return (
    <section className="ev-spaced-l" aria-labelledby="past">
      <h2 className="ev-h3" id="past">
        {before ? `${day(last.at)}, and ${day(before.at)} before it` : day(last.at)}
      </h2>
      <p>{sentence(last, before)}</p>
      <table className="ev-table ev-behaviours">
        <thead>
          <tr>
            <th scope="col">What I do</th>
            {shown.map((check) => (
              <th scope="col" key={check.id}>
                {day(check.at)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {behaviours.map((behaviour, n) => (
            <tr key={behaviour}>
              <th scope="row">{behaviour}</th>
              {shown.map((check) => (
                <td key={check.id}>
                  <Steps answer={check.answers[n]} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Steps({ answer }: { answer: number | null | undefined }) {
  return (
    <>
      <span className="ev-levels" aria-hidden="true">
        {levels.map((level, n) => (
          <i key={level} className={answer !== null && answer !== undefined && n <= answer ? "is-filled" : ""} />
        ))}
      </span>
      {answer === null || answer === undefined ? "Not known" : levels[answer]}
    </>
  );
}

function sentence(last: BehaviourCheck, before: BehaviourCheck | undefined) {
  if (!before) return "This is where you begin. Answer again in some weeks to see what changes.";
  const changes = last.answers.map((answer, n) => (answer ?? 0) - (before.answers[n] ?? answer ?? 0));
  const more = changes.filter((change) => change > 0).length;
  const less = changes.filter((change) => change < 0).length;
  return `Since the time before, ${more} of eight are more often, ${less} less often and ${8 - more - less} the same.`;
}
