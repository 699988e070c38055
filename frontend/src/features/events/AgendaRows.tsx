import { useContext, useState } from "react";
import type { EventAgendaItem } from "@/api/generated";
import type { FieldErrors } from "@/api/problem";
import { TextInput } from "@/ui/TextInput";
import { TypedContext, type Draft } from "@/ui/drafts";
import { useKeptAsChanged } from "@/ui/useKeptAsChanged";

type Props = { known: EventAgendaItem[]; draft: Draft; errors: FieldErrors };

/** What happens when. A blank row is left out when it is saved; rows are sent in the order of the page. */
export function AgendaRows({ known, draft, errors }: Props) {
  const typed = useContext(TypedContext);
  const [rows, setRows] = useState<string[]>(() => typed?.agendaRow ?? known.map((_, n) => `k${n}`));
  const [next, setNext] = useState(() => 1 + Math.max(-1, ...rows.map((row) => Number(row.slice(1)))));
  const list = useKeptAsChanged<HTMLOListElement>(draft, rows);
  const add = () => {
    setRows([...rows, `n${next}`]);
    setNext(next + 1);
    focus(`at-n${next}`);
  };
  const take = (row: string) => {
    setRows(rows.filter((each) => each !== row));
    focus("add-to-agenda");
  };
  return (
    <>
      {rows.length === 0 && <p className="ev-quiet ev-spaced">No agenda yet.</p>}
      <ol className="ev-agendarows" ref={list}>
        {rows.map((row, n) => (
          <Row
            key={row}
            row={row}
            n={n + 1}
            item={row.startsWith("k") ? known[Number(row.slice(1))] : undefined}
            errors={errors}
            take={() => take(row)}
          />
        ))}
      </ol>
      <button className="govuk-button govuk-button--secondary" type="button" id="add-to-agenda" onClick={add}>
        Add to the agenda
      </button>
    </>
  );
}

/** Once it is there. */
const focus = (id: string) => requestAnimationFrame(() => document.getElementById(id)?.focus());

type RowProps = { row: string; n: number; item: EventAgendaItem | undefined; errors: FieldErrors; take: () => void };

function Row({ row, n, item, errors, take }: RowProps) {
  const [at, what, more] = [`at-${row}`, `what-${row}`, `more-${row}`];
  return (
    <li className="ev-agendarows__row">
      <input type="hidden" name="agendaRow" value={row} />
      <TextInput name={at} label={`Time of item ${n}`} type="time" width={5} value={item?.at} error={errors[at]} />
      <div>
        <TextInput name={what} label={`What happens in item ${n}`} value={item?.title} error={errors[what]} />
        <TextInput name={more} label={`More about item ${n} (optional)`} value={item?.note} error={errors[more]} />
      </div>
      <button className="ev-link" type="button" onClick={take}>
        Take off<span className="govuk-visually-hidden"> item {n}</span>
      </button>
    </li>
  );
}
