import type { UseCount, Uses } from "@/api/generated";
import { contextName } from "./contexts";

const people = (count: UseCount | undefined) => (count ? (count.people ?? "Fewer than 5") : "Nobody yet");

/** How many people used it and what for. A few are never counted out, so that nobody can be told from a number. */
export function Counts({ uses }: { uses: Uses }) {
  if (uses.everyone.length === 0) return <p className="ev-small ev-quiet">Nobody has said yet what they used it for.</p>;
  return (
    <>
      <table className="ev-table ev-uses">
        <caption>People who used it, and what for</caption>
        <thead>
          <tr>
            <th scope="col">What for</th>
            <th scope="col">My organisation</th>
            <th scope="col">Everyone</th>
          </tr>
        </thead>
        <tbody>
          {uses.everyone.map((count) => (
            <tr key={count.context}>
              <th scope="row">{contextName(count.context)}</th>
              <td>{people(uses.organisation.find(({ context }) => context === count.context))}</td>
              <td>{people(count)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {uses.notes.length > 0 && (
        <>
          <h3 className="govuk-heading-s">What colleagues say</h3>
          <ul className="ev-stack">
            {uses.notes.map(({ context, note }) => (
              <li key={context + note}>
                <p className="ev-quote">{note}</p>
                <p className="ev-small ev-quiet">{contextName(context)}</p>
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}
