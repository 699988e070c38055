import type { EventResource } from "@/api/generated";
import type { FieldErrors } from "@/api/problem";
import { FindResource } from "@/ui/FindResource";
import { OrderedRows } from "@/ui/OrderedRows";
import { Select } from "@/ui/Select";
import { TextInput } from "@/ui/TextInput";
import type { Draft } from "@/ui/drafts";
import { useRows } from "@/ui/useRows";

type Props = { known: EventResource[]; draft: Draft; errors: FieldErrors };

const moments = [
  { value: "before", name: "Before" },
  { value: "during", name: "On the day" },
  { value: "after", name: "Afterwards" },
];

/** Learning is linked to resources: what to read before, on the day and afterwards. */
export function ResourceRows({ known, draft, errors }: Props) {
  const rows = useRows(known.map(({ link }) => ({ id: link.id, title: link.title })));
  return (
    <>
      <OrderedRows rows={rows} draft={draft} empty="Nothing yet. A session people prepare for is one they remember.">
        {(row) => {
          const item = known.find(({ link }) => link.id === row.id);
          const [moment, note] = [`moment-${row.id}`, `note-${row.id}`];
          return (
            <div className="ev-ordered__fields">
              <TextInput name={note} label="What to do with it" value={item?.note} error={errors[note]} />
              <Select name={moment} label="When" choices={moments} value={item?.moment ?? "before"} error={errors[moment]} />
            </div>
          );
        }}
      </OrderedRows>
      <FindResource rows={rows} error={errors.find} />
    </>
  );
}
