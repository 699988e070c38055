import { useQuery } from "@tanstack/react-query";
import { Link } from "react-router";
import { listCpdRecordsOptions } from "@/api/generated/@tanstack/react-query.gen";
import { stageWords, stillToWrite, titleOf } from "./words";

/** For the first page: the draft that waits, or the way to write one. */
export function NextPiece() {
  const { data } = useQuery(listCpdRecordsOptions({ query: { show: "draft", size: 1 } }));
  const [draft] = data?.items ?? [];
  if (!data) return null;
  return (
    <section className="ev-card" aria-labelledby="cpd">
      <h2 id="cpd">My CPD</h2>
      {draft ? (
        <>
          <p>
            <span className="ev-tag ev-tag--warn">{stageWords(draft)}</span> <b>{titleOf(draft)}</b>
          </p>
          <p>{stillToWrite(draft.missing)}</p>
          <p className="ev-row">
            <Link className="govuk-button" to={`/cpd/${draft.id}/edit`}>
              Carry on writing
            </Link>
            <Link to="/cpd">All your pieces</Link>
          </p>
        </>
      ) : (
        <>
          <p>What did you learn this week? A few lines are enough to begin with.</p>
          <p className="ev-row">
            <Link className="govuk-button" to="/cpd/new">
              Write a new piece
            </Link>
            <Link to="/cpd">All your pieces</Link>
          </p>
        </>
      )}
    </section>
  );
}
