import type { ReactNode } from "react";
import type { BookingPolicy } from "@/api/generated";
import type { FieldErrors } from "@/api/problem";
import { Choices } from "@/ui/Choices";
import { TextArea } from "@/ui/TextArea";
import { TextInput } from "@/ui/TextInput";
import { typedDay } from "@/ui/dates";

type Props = { known: BookingPolicy; errors: FieldErrors };

export function PolicyFields({ known, errors }: Props) {
  return (
    <>
      <Approval known={known} errors={errors} />
      <Cancelling known={known} errors={errors} />
      <Reminding known={known} errors={errors} />
    </>
  );
}

function Approval({ known, errors }: Props) {
  return (
    <Section title="Approval">
      <Choices
        kind="radios"
        name="approval"
        label="Does a manager approve what your people book?"
        hint="An event can say otherwise"
        choices={[
          { value: "no", name: "No, they book at once" },
          { value: "yes", name: "Yes, every booking" },
        ]}
        values={[known.approval ? "yes" : "no"]}
      />
      <TextInput
        name="approvalDays"
        label="Remind the manager after how many working days?"
        hint="From then on anyone else who may approve it can decide"
        inputMode="numeric"
        width={3}
        value={String(known.approvalDays)}
        error={errors.approvalDays}
      />
    </Section>
  );
}

function Cancelling({ known, errors }: Props) {
  return (
    <Section title="Cancelling">
      <TextInput
        name="cutoffDays"
        label="Until how many days before can people cancel?"
        inputMode="numeric"
        width={3}
        value={String(known.cutoffDays)}
        error={errors.cutoffDays}
      />
      <Choices
        kind="radios"
        name="cutoffWorking"
        label="Which days count?"
        choices={[
          { value: "yes", name: "Working days", hint: "No weekends, bank holidays in England or your closed days" },
          { value: "no", name: "All days" },
        ]}
        values={[known.cutoffWorking ? "yes" : "no"]}
      />
      <TextInput
        name="chargePence"
        label="What is charged after that, in pounds?"
        hint="It is recorded, and can be waived. 0 for nothing"
        inputMode="decimal"
        width={5}
        value={(known.chargePence / 100).toFixed(known.chargePence % 100 === 0 ? 0 : 2)}
        error={errors.chargePence}
      />
      <Choices
        kind="radios"
        name="substitutes"
        label="Can a colleague come instead?"
        choices={[
          { value: "yes", name: "Yes" },
          { value: "no", name: "No" },
        ]}
        values={[known.substitutes ? "yes" : "no"]}
      />
      <TextArea
        name="closedDays"
        label="Days on which you are closed (optional)"
        hint="One on each line, such as 4 1 2027"
        rows={3}
        value={known.closedDays.map(typedDay).join("\n")}
        error={errors.closedDays}
      />
    </Section>
  );
}

function Reminding({ known, errors }: Props) {
  return (
    <Section title="Reminders and offers">
      <TextInput
        name="reminderDays"
        label="How many days before are people reminded?"
        hint="Up to five numbers, such as 14, 5"
        width={10}
        value={known.reminderDays.join(", ")}
        error={errors.reminderDays}
      />
      <TextInput
        name="offerHours"
        label="For how many hours is a free place kept for the first in line?"
        hint="Near the event it is half of the time that is left"
        inputMode="numeric"
        width={3}
        value={String(known.offerHours)}
        error={errors.offerHours}
      />
    </Section>
  );
}

function Section({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className="ev-form__section">
      <h2>{title}</h2>
      <div>{children}</div>
    </section>
  );
}
