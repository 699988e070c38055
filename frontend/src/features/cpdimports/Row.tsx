import { Link } from "react-router";
import type { CpdImportRow } from "@/api/generated";
import { cpdKindNames, cpdStageNames } from "@/ui/cpdAnswers";
import { day } from "@/ui/dates";

type Props = { row: CpdImportRow; busy: boolean; choose: ((add: boolean) => void) | undefined };

/** One row: what it becomes, what is the same, and whether it is added. */
export function Row({ row, busy, choose }: Props) {
  const title = row.title || "Without a title";
  return (
    <li className="ev-stack">
      <div>
        <b>{row.recordId ? <Link to={`/cpd/${row.recordId}`}>{title}</Link> : title}</b>
        <p className="ev-meta">
          <span>Row {row.line.toLocaleString("en-GB")}</span>
          {row.happenedOn && <span>{day(row.happenedOn)}</span>}
          {row.kind && <span>{cpdKindNames[row.kind]}</span>}
          <span>{cpdStageNames[row.stage]}</span>
        </p>
        {row.start && <p className="ev-small ev-typed">{row.start}</p>}
      </div>
      {row.twinId && (
        <p className="ev-small">
          <Link to={`/cpd/${row.twinId}`}>The record that you have</Link>
        </p>
      )}
      {row.twinPosition !== undefined && <p className="ev-small">The same as record {row.twinPosition} of the file.</p>}
      {row.problems.length > 0 && (
        <ul className="govuk-list">
          {row.problems.map(({ field, message }) => (
            <li className="govuk-error-message" key={field + message}>
              {message}
            </li>
          ))}
        </ul>
      )}
      {choose && (
        <p className="ev-chips" role="group" aria-label={`Whether to add ${title}`}>
          {[true, false].map((add) => (
            <button
              className="ev-chip"
              type="button"
              key={String(add)}
              disabled={busy}
              aria-pressed={row.chosen === add}
              onClick={() => choose(add)}
            >
              {add ? "Add" : "Leave out"}
            </button>
          ))}
        </p>
      )}
    </li>
  );
}
