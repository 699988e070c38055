import type { ReactNode } from "react";
import { Icon } from "./Icon";
import type { Draft } from "./drafts";
import { useKeptAsChanged } from "./useKeptAsChanged";
import type { Row, Rows } from "./useRows";

type Props = { rows: Rows; draft: Draft; empty: string; children: (row: Row) => ReactNode };

/** Resources in an order that is changed with buttons, each with fields of its own. */
export function OrderedRows({ rows, draft, empty, children }: Props) {
  const list = useKeptAsChanged<HTMLOListElement>(draft, rows.rows, [...rows.gone]);
  return (
    <>
      <p className="govuk-visually-hidden" role="status">
        {rows.said}
      </p>
      {rows.count === 0 && <p className="ev-quiet ev-spaced">{empty}</p>}
      <ol className="ev-ordered" ref={list}>
        {rows.rows.map((row) => (
          <li className={rows.isHere(row.id) ? "ev-card ev-card--soft" : "ev-ordered__gone"} key={row.id}>
            <fieldset className="govuk-fieldset" disabled={!rows.isHere(row.id)} hidden={!rows.isHere(row.id)}>
              <legend className="govuk-visually-hidden">{row.title}</legend>
              <input type="hidden" name="item" value={row.id} />
              <input type="hidden" name={`title-${row.id}`} value={row.title} />
              <Head row={row} rows={rows} />
              {children(row)}
            </fieldset>
            {!rows.isHere(row.id) && (
              <p className="ev-row">
                <span>Took off “{row.title}”.</span>
                <button className="ev-link" type="button" onClick={() => rows.putBack(row.id)}>
                  Put it back<span className="govuk-visually-hidden">: {row.title}</span>
                </button>
              </p>
            )}
          </li>
        ))}
      </ol>
    </>
  );
}

function Head({ row, rows }: { row: Row; rows: Rows }) {
  const place = rows.place(row.id);
  return (
    <div className="ev-ordered__head">
      <span className="ev-ordered__n" aria-hidden="true">
        {place + 1}
      </span>
      <h3>{row.title}</h3>
      <p className="ev-row ev-row--tight">
        <Move row={row} rows={rows} step={-1} disabled={place === 0} />
        <Move row={row} rows={rows} step={1} disabled={place === rows.count - 1} />
        <button className="ev-link" type="button" onClick={() => rows.take(row.id)}>
          Take off<span className="govuk-visually-hidden">: {row.title}</span>
        </button>
      </p>
    </div>
  );
}

type MoveProps = { row: Row; rows: Rows; step: 1 | -1; disabled: boolean };

/** At an end it stays where it is, so that focus does too. */
function Move({ row, rows, step, disabled }: MoveProps) {
  const way = step === 1 ? "down" : "up";
  const id = `move-${way}-${row.id}`;
  return (
    <button
      className="ev-iconbutton"
      type="button"
      id={id}
      aria-disabled={disabled}
      onClick={() => {
        rows.move(row, step);
        // Moving the row takes focus off its button.
        requestAnimationFrame(() => document.getElementById(id)?.focus());
      }}
    >
      <Icon name={way} />
      <span className="govuk-visually-hidden">
        Move {way}: {row.title}
      </span>
    </button>
  );
}
