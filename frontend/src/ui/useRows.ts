import { useContext, useState } from "react";
import { TypedContext } from "./drafts";

/** A resource in a list that somebody puts in order. */
export type Row = { id: string; title: string };

/**
 * Rows of a form, in the order in which they will be sent. One that is taken off stays, out of sight, so that it can be
 * put back with all that was typed in it.
 */
export function useRows(known: Row[]) {
  const typed = useContext(TypedContext);
  const kept = typed?.item?.map((id) => ({ id, title: typed[`title-${id}`]?.[0] ?? "" }));
  const [rows, setRows] = useState(typed ? (kept ?? []) : known);
  const [gone, setGone] = useState<ReadonlySet<string>>(new Set());
  const [said, setSaid] = useState("");
  const here = rows.filter(({ id }) => !gone.has(id));
  return {
    rows,
    gone,
    said,
    isHere: (id: string) => here.some((row) => row.id === id),
    place: (id: string) => here.findIndex((row) => row.id === id),
    count: here.length,
    add: (row: Row) => {
      setRows([...rows.filter(({ id }) => id !== row.id), row]);
      setGone(without(gone, row.id));
      setSaid(`Added ${row.title}`);
    },
    take: (id: string) => setGone(new Set([...gone, id])),
    putBack: (id: string) => setGone(without(gone, id)),
    move: (row: Row, step: 1 | -1) => {
      const at = here.indexOf(row);
      const other = here[at + step];
      if (!other) return;
      setRows(rows.map((each) => (each === row ? other : each === other ? row : each)));
      setSaid(`${row.title} is now ${at + step + 1} of ${here.length}`);
    },
  };
}

export type Rows = ReturnType<typeof useRows>;

const without = (all: ReadonlySet<string>, id: string) => new Set([...all].filter((each) => each !== id));
