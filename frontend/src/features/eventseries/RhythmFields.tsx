import type { FieldErrors } from "@/api/problem";
import { Choices } from "@/ui/Choices";
import { TextArea } from "@/ui/TextArea";
import { TextInput } from "@/ui/TextInput";
import { cadences, months } from "./words";

type Props = { errors: FieldErrors; withoutMonths?: number[] };

/** How often it is held, how many times, and when it is not. */
export function RhythmFields({ errors, withoutMonths = [] }: Props) {
  return (
    <>
      <Choices
        kind="radios"
        name="cadence"
        label="How often?"
        choices={cadences}
        values={["monthly-weekday"]}
        error={errors.cadence}
      />
      <TextInput
        name="times"
        label="How many times?"
        hint="Up to 60. You can add further ones later."
        inputMode="numeric"
        width={3}
        value="12"
        error={errors.times}
      />
      <Choices
        kind="checkboxes"
        name="withoutMonths"
        label="Not in these months"
        columns
        choices={months}
        values={withoutMonths.map(String)}
        error={errors.withoutMonths}
      />
      <TextArea
        name="withoutDays"
        label="Not on these days"
        hint="One on each line, such as 24 12 2026"
        rows={2}
        error={errors.withoutDays}
      />
      <TextArea
        name="replacements"
        label="On another day"
        hint="One on each line: the day it would be, a colon, the day it is. Such as 24 12 2026: 10 12 2026"
        rows={2}
        error={errors.replacements}
      />
    </>
  );
}
