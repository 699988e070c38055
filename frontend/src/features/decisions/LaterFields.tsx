import { Choices } from "@/ui/Choices";
import { DateBoxes } from "@/ui/DateBoxes";
import { TextArea } from "@/ui/TextArea";
import { WhoSees, type FieldProps } from "./Fields";
import { PlainField } from "./PlainField";
import { StatementField } from "./StatementField";
import { MOST } from "./answers";
import { questions, rights } from "./words";

/** What is written after it was decided: how it went, and how it is said to others. */
export function LaterFields({ saver, typed, errors, changed }: FieldProps) {
  const ask = (name: string) => ({ name, label: questions[name] ?? name, error: errors[name] });
  return (
    <div className="ev-stack-l ev-record">
      <section className="ev-stack" aria-labelledby="look">
        <h2 id="look">Looking back</h2>
        <TextArea
          {...ask("happened")}
          rows={5}
          most={MOST.happened ?? 0}
          hint="For the people it was about, as far as you know"
        />
        <Choices kind="radios" {...ask("right")} choices={rights} values={[]} />
        <TextArea {...ask("learnt")} rows={5} most={MOST.learnt ?? 0} hint="You can take it into your CPD with one click" />
        <DateBoxes {...ask("reviewOn")} error={errors["reviewOn-day"]} hint="Too early to say? Choose another day" />
      </section>
      <section className="ev-stack" aria-labelledby="say">
        <h2 id="say">Saying it to others</h2>
        <WhoSees error={errors.visibility} />
        <StatementField saver={saver} error={errors.statement} changed={changed} />
        <PlainField typed={typed} error={errors.plainVersion} />
      </section>
    </div>
  );
}
