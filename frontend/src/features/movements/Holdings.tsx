import { Link } from "react-router";
import type { MovementCandidate } from "@/api/generated";
import { Note } from "@/ui/Note";

/** What others rely on, by kind. What is personal is not in it. */
export function Holdings({ candidate: { holdings, name } }: { candidate: MovementCandidate }) {
  return (
    <section>
      <h2 className="ev-spaced">What {name} keeps for others</h2>
      {holdings.length === 0 && <p>Nothing that others rely on.</p>}
      {holdings.map(({ kind, words, total, things }) => (
        <div className="ev-spaced-l" key={kind}>
          <h3>{`${words.charAt(0).toUpperCase()}${words.slice(1)} (${total})`}</h3>
          <ul className="govuk-list govuk-list--bullet">
            {things.map(({ id, title, address }) => (
              <li key={id}>
                <Link to={address}>{title}</Link>
              </li>
            ))}
          </ul>
          {things.length > 0 && total > things.length && <p className="ev-quiet">and {total - things.length} more</p>}
        </div>
      ))}
      <Note kind="good">
        <p>
          A reading list, private notes, draft packs, saved searches and the profile are theirs. They go with them, untouched.
        </p>
      </Note>
    </section>
  );
}
