import type { FieldErrors } from "@/api/problem";
import { TextInput } from "@/ui/TextInput";

type Props = { startsOn?: string | undefined; endsOn?: string | undefined; first?: string; errors: FieldErrors };

/** From and to a day, both of which count. */
export function Days({ startsOn, endsOn, first = "First day", errors }: Props) {
  return (
    <div className="ev-roledays">
      <TextInput name="startsOn" label={first} type="date" width={10} value={startsOn} error={errors.startsOn} />
      <TextInput
        name="endsOn"
        label="Last day, if it ends"
        hint="That day still counts"
        type="date"
        width={10}
        value={endsOn}
        error={errors.endsOn}
      />
    </div>
  );
}

/** The days of a form, as the API takes them. */
export const daysOf = (form: FormData) => {
  const text = (name: string) => form.get(name)?.toString() || undefined;
  const endsOn = text("endsOn");
  return { startsOn: text("startsOn") as string, ...(endsOn && { endsOn }) };
};
