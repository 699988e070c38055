import type { FieldErrors } from "@/api/problem";
import { DateBoxes } from "@/ui/DateBoxes";
import { Choices } from "@/ui/Choices";
import { Select } from "@/ui/Select";
import { TextArea } from "@/ui/TextArea";
import { TextInput } from "@/ui/TextInput";
import type { Typed } from "@/ui/drafts";
import type { Saver } from "@/ui/saving";
import { PlainField } from "./PlainField";
import { SideFields } from "./SideFields";
import { StatementField } from "./StatementField";
import { MOST, one } from "./answers";
import { promptsFor } from "./templates";
import { contexts, questions, sides } from "./words";

export type FieldProps = { saver: Saver; typed: Typed; errors: FieldErrors; changed: () => void };

/** A decision while it is thought about: the question, the three sides, the other side of the argument, and what follows. */
export function Fields({ saver, typed, errors, changed }: FieldProps) {
  const prompts = promptsFor(one(typed, "context"));
  const ask = (name: string) => ({ name, label: questions[name] ?? name, error: errors[name] });
  return (
    <div className="ev-stack-l">
      <section className="ev-stack" aria-labelledby="about">
        <h2 id="about">What it is about</h2>
        <TextInput {...ask("title")} hint="A few words that tell it from your other decisions. No names." />
        <Select {...ask("context")} none="Choose what sort" choices={contexts} />
        <TextArea {...ask("question")} rows={2} most={MOST.question ?? 0} hint={prompts.question} />
        <TextInput
          {...ask("referenceCode")}
          width={10}
          hint="If you need one. A code that others cannot read, such as EC-0117; never a name."
        />
      </section>
      {sides.map((side) => (
        <SideFields key={side} side={side} prompt={prompts[side]} errors={errors} changed={changed} />
      ))}
      <section className="ev-stack" aria-labelledby="other">
        <h2 id="other">The other side of the argument</h2>
        <TextArea {...ask("against")} rows={4} most={MOST.against ?? 0} hint={prompts.against} />
        <TextArea {...ask("changeMind")} rows={4} most={MOST.changeMind ?? 0} />
      </section>
      <section className="ev-stack" aria-labelledby="what">
        <h2 id="what">The decision</h2>
        <TextArea {...ask("conclusion")} rows={4} most={MOST.conclusion ?? 0} />
        <DateBoxes {...ask("decidedOn")} error={errors["decidedOn-day"]} hint="For example, 9 10 2026" />
        <DateBoxes {...ask("reviewOn")} error={errors["reviewOn-day"]} hint="We remind you on that day" />
        <WhoSees error={errors.visibility} />
      </section>
      <section className="ev-stack" aria-labelledby="say">
        <h2 id="say">Saying it to others</h2>
        <StatementField saver={saver} error={errors.statement} changed={changed} />
        <PlainField typed={typed} error={errors.plainVersion} />
      </section>
    </div>
  );
}

export function WhoSees({ error }: { error: string | undefined }) {
  return (
    <Choices
      kind="radios"
      name="visibility"
      label={questions.visibility ?? ""}
      error={error}
      choices={[
        { value: "private", name: "Me alone", hint: "Nobody else, whatever you shared before" },
        { value: "supervision", name: "Me, and those I share it with", hint: "Your supervisor or a critical friend, for a time" },
        { value: "team", name: "My team too", hint: "Everyone who is in a team with you now" },
      ]}
      values={["private"]}
    />
  );
}
