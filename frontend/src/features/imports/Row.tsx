import { Link } from "react-router";
import type { DecisionsInput, ImportRow, ImportTwin } from "@/api/generated";
import { whyNames } from "./fields";

type Decision = DecisionsInput["decision"];
type Props = { row: ImportRow; busy: boolean; decide: ((decision: Decision) => void) | undefined };

const decisions = [
  ["add", "Add"],
  ["leave-out", "Leave out"],
] as const;

/** One record: what it is, what it seems to be the same as, and what is decided. */
export function Row({ row, busy, decide }: Props) {
  return (
    <li className="ev-stack">
      <div className={row.twin ? "ev-grid ev-grid--2" : undefined}>
        <Work heading="In the file" line={row.line} title={row.title} authors={row.authors} year={row.year} />
        {row.twin && <Other twin={row.twin} />}
      </div>
      {row.remarks.length > 0 && (
        <ul className="ev-small">
          {row.remarks.map((remark) => (
            <li key={remark.field + remark.message}>{remark.message}</li>
          ))}
        </ul>
      )}
      {decide && (
        <p className="ev-chips" role="group" aria-label={`Decide on ${row.title}`}>
          {decisions.map(([value, name]) => (
            <button
              className="ev-chip"
              type="button"
              key={value}
              disabled={busy}
              aria-pressed={row.decision === value}
              onClick={() => decide(value)}
            >
              {name}
            </button>
          ))}
        </p>
      )}
    </li>
  );
}

function Other({ twin }: { twin: ImportTwin }) {
  const title = twin.resourceId ? <Link to={`/resources/${twin.resourceId}`}>{twin.title}</Link> : twin.title;
  const heading = twin.resourceId ? "We have" : `Also in the file, record ${twin.position}`;
  return (
    <div className="ev-card ev-card--soft">
      <p>
        <span className="ev-tag ev-tag--warn">{whyNames[twin.why]}</span>
      </p>
      <Work heading={heading} title={title} authors={twin.authors} year={twin.year} />
    </div>
  );
}

type WorkProps = {
  heading: string;
  line?: number;
  title: React.ReactNode;
  authors?: string | undefined;
  year?: number | undefined;
};

function Work({ heading, line, title, authors, year }: WorkProps) {
  return (
    <div className="ev-tight">
      <p className="ev-small ev-quiet">
        {heading}
        {line !== undefined && `, line ${line.toLocaleString("en-GB")}`}
      </p>
      <p>
        <b>{title}</b>
      </p>
      <p className="ev-small">{[authors, year].filter(Boolean).join(", ")}</p>
    </div>
  );
}
