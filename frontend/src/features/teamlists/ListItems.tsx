import type { TeamListItem } from "@/api/generated";
import type { FieldErrors } from "@/api/problem";
import { FindResource } from "@/ui/FindResource";
import { OrderedRows } from "@/ui/OrderedRows";
import { TextArea } from "@/ui/TextArea";
import { TextInput } from "@/ui/TextInput";
import type { Draft } from "@/ui/drafts";
import { useRows } from "@/ui/useRows";

/** The resources of a list, in order, each with a note and a day where one is set. */
export function ListItems({ known, draft, errors }: { known: TeamListItem[]; draft: Draft; errors: FieldErrors }) {
  const rows = useRows(
    known.map((item) => ({ id: item.resourceId, title: item.resource?.title ?? "Something that is not open to you" })),
  );
  return (
    <>
      <OrderedRows rows={rows} draft={draft} empty="Nothing on it yet. Find the first below.">
        {(row) => <Fields id={row.id} item={known.find(({ resourceId }) => resourceId === row.id)} errors={errors} />}
      </OrderedRows>
      <FindResource rows={rows} error={errors.find} />
    </>
  );
}

function Fields({ id, item, errors }: { id: string; item: TeamListItem | undefined; errors: FieldErrors }) {
  const [note, due] = [`note-${id}`, `due-${id}`];
  return (
    <div className="ev-ordered__fields">
      <TextArea name={note} label="Note" rows={2} most={1000} value={item?.note} error={errors[note]} />
      <TextInput
        name={due}
        label="By when, if it matters"
        hint="A reminder goes out two days before"
        type="date"
        width={10}
        value={item?.dueOn}
        error={errors[due]}
      />
    </div>
  );
}
