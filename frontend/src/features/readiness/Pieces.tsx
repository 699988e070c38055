import { useId } from "react";
import { Link } from "react-router";
import type { CountedPiece, RuleSetReadiness } from "@/api/generated";
import { day } from "@/ui/dates";

/** Which pieces count, which are nearly the same as another, and how mixed they are. */
export function Pieces({ set }: { set: RuleSetReadiness }) {
  const id = useId();
  if (!set.window) return null;
  return (
    <section aria-labelledby={id}>
      <h3 id={id} className="ev-spaced">
        {set.over ? "What counted" : "What counts so far"}
      </h3>
      {set.pieces.length === 0 && (
        <p>
          {set.drafts > 0 ? "Drafts do not count until they are complete." : "No complete piece happened in this period."}{" "}
          {!set.over && <Link to="/cpd">Go to your pieces</Link>}
        </p>
      )}
      <ul className="ev-list">
        {set.pieces.map((piece) => (
          <Piece key={piece.id} piece={piece} set={set} />
        ))}
      </ul>
      {set.kinds.length > 1 && (
        <p className="ev-small ev-quiet">
          Of {set.kinds.length} kinds:{" "}
          {set.kinds.map(({ kind, pieces }) => `${kind.replaceAll("-", " ")} (${pieces})`).join(", ")}.
        </p>
      )}
    </section>
  );
}

function Piece({ piece, set }: { piece: CountedPiece; set: RuleSetReadiness }) {
  const same = set.pieces.find(({ id }) => id === piece.sameAs);
  return (
    <li className="ev-stack ev-tight">
      <p>
        {piece.title === undefined ? (
          "A piece that you threw away since"
        ) : (
          <Link to={`/cpd/${piece.id}`}>{piece.title || "A piece without a title"}</Link>
        )}
      </p>
      <p className="ev-small ev-quiet">
        {day(piece.happenedOn)}
        {piece.peer && ", with a peer reflection"}
      </p>
      {piece.sameAs && (
        <p className="ev-small">
          It is nearly word for word “{same?.title ?? "another piece"}”, so the two count as one. The regulator checks for that.
        </p>
      )}
    </li>
  );
}
