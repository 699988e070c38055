import type { FieldErrors } from "@/api/problem";
import { Choices } from "@/ui/Choices";
import { DateBoxes } from "@/ui/DateBoxes";
import { Select } from "@/ui/Select";
import { TextArea } from "@/ui/TextArea";
import { TextInput } from "@/ui/TextInput";
import { useTyped } from "@/ui/drafts";
import { useState } from "react";
import { CameFrom } from "./CameFrom";
import { StandardsField } from "./StandardsField";
import { MOST } from "./answers";
import type { Standards } from "./useStandards";
import { kinds, questions, settings } from "./words";

type Props = { errors: FieldErrors; standards: Standards; changed: () => void };

/** The questions, in the order of Social Work England's form. */
export function Fields({ errors, standards, changed }: Props) {
  const [stage = "draft"] = useTyped("stage", ["draft"]);
  const [planned, setPlanned] = useState(stage === "planned");
  const ask = (name: string) => ({ name, label: questions[name] ?? name, error: errors[name] });
  return (
    <div className="ev-form">
      <section className="ev-form__section" aria-labelledby="about">
        <h2 id="about">What you did</h2>
        <div>
          <Choices
            kind="radios"
            {...ask("stage")}
            choices={[
              { value: "draft", name: "Yes" },
              { value: "planned", name: "Not yet, I am planning it" },
            ]}
            values={["draft"]}
            chosen={(value) => setPlanned(value === "planned")}
          />
          <Select {...ask("kind")} none="Choose a type" choices={kinds} />
          <TextInput {...ask("title")} hint="A few words that tell it from your other pieces" />
          <TextArea {...ask("description")} rows={5} most={MOST.description ?? 0} hint="A sentence or two is enough" />
          <DateBoxes {...ask("happenedOn")} error={errors["happenedOn-day"]} hint="For example, 9 10 2026" />
          <div hidden={!planned}>
            <DateBoxes {...ask("dueOn")} error={errors["dueOn-day"]} />
          </div>
          <TextInput {...ask("minutes")} inputMode="numeric" width={5} hint="If you like. Nobody counts hours or points." />
        </div>
      </section>
      <section className="ev-form__section" aria-labelledby="learnt">
        <h2 id="learnt">What you learnt</h2>
        <div>
          <TextArea {...ask("learning")} rows={8} most={MOST.learning ?? 0} />
          <TextArea
            {...ask("impact")}
            rows={8}
            most={MOST.impact ?? 0}
            hint="Write so that nobody can tell who the people are: no names, no addresses, no case numbers"
          />
        </div>
      </section>
      <Peer errors={errors} />
      <section className="ev-form__section" aria-labelledby="belongs">
        <h2 id="belongs">What it belongs to</h2>
        <div>
          <CameFrom error={errors.link} changed={changed} />
          <StandardsField standards={standards} error={errors.standard} />
        </div>
      </section>
    </div>
  );
}

/** The regulator asks for it with one piece of the year. The peer need not use Evident. */
function Peer({ errors }: { errors: FieldErrors }) {
  const [setting = ""] = useTyped("setting", [""]);
  const [open, setOpen] = useState(setting !== "");
  const ask = (name: string) => ({ name, label: questions[name] ?? name, error: errors[name] });
  return (
    <section className="ev-form__section" aria-labelledby="peer">
      <h2 id="peer">Peer reflection</h2>
      <div>
        <Choices
          kind="radios"
          {...ask("setting")}
          hint="Social Work England asks for this with at least one piece a year"
          choices={settings}
          values={[""]}
          chosen={(value) => setOpen(value !== "")}
        />
        <div hidden={!open}>
          <TextInput {...ask("peerName")} hint="If you like. Their role is enough." />
          <TextArea {...ask("peerText")} rows={6} most={MOST.peerText ?? 0} />
        </div>
      </div>
    </section>
  );
}
