import type { Rules } from "@/api/generated";
import type { FieldErrors } from "@/api/problem";
import { OrderedRows } from "@/ui/OrderedRows";
import { Select } from "@/ui/Select";
import { TextInput } from "@/ui/TextInput";
import type { Draft } from "@/ui/drafts";
import { useRows } from "@/ui/useRows";
import { asked, periods } from "./editionInput";

type Props = { rules: Rules; draft: Draft; errors: FieldErrors };

/** A rule-set: how often it asks, and for what. */
export function RuleFields({ rules, draft, errors }: Props) {
  const { period } = rules;
  const number = (name: string, label: string, value: number | undefined) => (
    <TextInput name={name} label={label} inputMode="numeric" width={4} value={value?.toString()} error={errors[name]} />
  );
  return (
    <>
      <h2 className="ev-spaced">How often</h2>
      <Select name="kind" label="It asks" choices={periods} value={period.kind} error={errors.kind} />
      <TextInput
        name="endsOn"
        label="A day on which a period ends"
        type="date"
        width={10}
        value={period.endsOn}
        error={errors.endsOn}
      />
      {number("months", "Months of a cycle, or from a person’s start", period.months)}
      {number("opensBefore", "Renewal opens this many months before (optional)", period.opensBefore)}
      {number("joinedWithin", "People who join in the last this many months only pay (optional)", period.joinedWithin)}
      <Requirements rules={rules} draft={draft} errors={errors} />
    </>
  );
}

function Requirements({ rules: { requirements }, draft, errors }: Props) {
  const rows = useRows(requirements.map(({ words }, at) => ({ id: `${at}`, title: words })));
  return (
    <section className="ev-spaced-l" aria-labelledby="requirements">
      <h2 className="ev-spaced" id="requirements">
        What it asks for
      </h2>
      <OrderedRows rows={rows} draft={draft} empty="Nothing yet.">
        {({ id }) => {
          const known = requirements[Number(id)];
          return (
            <div className="ev-ordered__fields">
              <TextInput
                name={`key-${id}`}
                label="Key"
                hint="Small letters, such as pieces"
                width={10}
                value={known?.key}
                error={errors[`key-${id}`]}
              />
              <Select name={`kind-${id}`} label="Counted as" choices={asked} value={known?.kind} error={errors[`kind-${id}`]} />
              <TextInput
                name={`number-${id}`}
                label="How many (where counted)"
                inputMode="numeric"
                width={3}
                value={known?.number?.toString()}
                error={errors[`number-${id}`]}
              />
              <TextInput name={`words-${id}`} label="In words" value={known?.words} error={errors[`words-${id}`]} />
              <TextInput
                name={`next-${id}`}
                label="What to do next (optional)"
                value={known?.next}
                error={errors[`next-${id}`]}
              />
              <TextInput
                name={`framework-${id}`}
                label="Framework whose items are counted (optional)"
                hint="Its short name, such as foster-carer-tsd"
                value={known?.framework}
                error={errors[`framework-${id}`]}
              />
              <TextInput name={`source-${id}`} label="Source (optional)" value={known?.source} error={errors[`source-${id}`]} />
              <Select
                name={`waived-${id}`}
                label="Who joined late"
                choices={[
                  { value: "", name: "is asked for it too" },
                  { value: "yes", name: "is let off" },
                ]}
                value={known?.waived ? "yes" : ""}
              />
            </div>
          );
        }}
      </OrderedRows>
      <button
        className="govuk-button govuk-button--secondary"
        type="button"
        onClick={() => rows.add({ id: `${rows.rows.length + requirements.length}`, title: "New requirement" })}
      >
        Add a requirement
      </button>
    </section>
  );
}
