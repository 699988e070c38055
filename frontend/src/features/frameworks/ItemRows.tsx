import type { FrameworkItem } from "@/api/generated";
import type { FieldErrors } from "@/api/problem";
import { OrderedRows } from "@/ui/OrderedRows";
import { TextInput } from "@/ui/TextInput";
import type { Draft } from "@/ui/drafts";
import { useRows } from "@/ui/useRows";

/** The items of a framework in order. A parent stands before what belongs to it. */
export function ItemRows({ items, draft, errors }: { items: FrameworkItem[]; draft: Draft; errors: FieldErrors }) {
  const rows = useRows(items.map((item, at) => ({ id: `${at}`, title: `${item.code} ${item.label}` })));
  return (
    <section className="ev-spaced-l" aria-labelledby="items">
      <h2 className="ev-spaced" id="items">
        Items
      </h2>
      <OrderedRows rows={rows} draft={draft} empty="Nothing in it yet.">
        {({ id }) => {
          const item = items[Number(id)];
          return (
            <div className="ev-ordered__fields">
              <TextInput name={`code-${id}`} label="Code" width={5} value={item?.code} error={errors[`code-${id}`]} />
              <TextInput name={`label-${id}`} label="Label, in our own words" value={item?.label} error={errors[`label-${id}`]} />
              <TextInput
                name={`parent-${id}`}
                label="Belongs to the code (optional)"
                width={5}
                value={item?.parent}
                error={errors[`parent-${id}`]}
              />
              <TextInput name={`detail-${id}`} label="Detail (optional)" value={item?.detail} error={errors[`detail-${id}`]} />
            </div>
          );
        }}
      </OrderedRows>
      <button
        className="govuk-button govuk-button--secondary"
        type="button"
        onClick={() => rows.add({ id: `${rows.rows.length + items.length}`, title: "New item" })}
      >
        Add an item
      </button>
    </section>
  );
}
