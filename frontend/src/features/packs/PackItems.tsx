import type { PackItem } from "@/api/generated";
import type { FieldErrors } from "@/api/problem";
import { FindResource } from "@/ui/FindResource";
import { OrderedRows } from "@/ui/OrderedRows";
import { TextArea } from "@/ui/TextArea";
import { TextInput } from "@/ui/TextInput";
import type { Draft } from "@/ui/drafts";
import { useRows } from "@/ui/useRows";

type Props = { known: PackItem[]; draft: Draft; errors: FieldErrors };

/** The resources of a pack, in order, each with what to do with it and how long that is planned to take. */
export function PackItems({ known, draft, errors }: Props) {
  const rows = useRows(
    known.map((item) => ({ id: item.resourceId, title: item.resource?.title ?? "Something that is not open to you" })),
  );
  return (
    <>
      <OrderedRows rows={rows} draft={draft} empty="Nothing in it yet. Find the first below.">
        {(row) => <Fields id={row.id} item={known.find(({ resourceId }) => resourceId === row.id)} errors={errors} />}
      </OrderedRows>
      <FindResource rows={rows} error={errors.find} />
    </>
  );
}

function Fields({ id, item, errors }: { id: string; item: PackItem | undefined; errors: FieldErrors }) {
  const [note, minutes] = [`note-${id}`, `minutes-${id}`];
  const usual = item?.resource?.minutes;
  return (
    <div className="ev-ordered__fields">
      <TextArea name={note} label="What to do with it" rows={2} most={1000} value={item?.note} error={errors[note]} />
      <TextInput
        name={minutes}
        label="Minutes"
        hint={usual ? `${usual} unless you plan otherwise` : "As you plan it"}
        inputMode="numeric"
        width={4}
        value={item?.minutes?.toString()}
        error={errors[minutes]}
      />
    </div>
  );
}
