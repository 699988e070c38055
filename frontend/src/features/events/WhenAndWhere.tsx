import { useState } from "react";
import type { Event } from "@/api/generated";
import type { FieldErrors } from "@/api/problem";
import { Choices } from "@/ui/Choices";
import { Kept } from "@/ui/Kept";
import { More } from "@/ui/More";
import { TextArea } from "@/ui/TextArea";
import { TextInput } from "@/ui/TextInput";
import { useTyped } from "@/ui/drafts";
import { DateBoxes } from "@/ui/DateBoxes";
import { modes } from "./words";

type Props = { known: Partial<Event>; errors: FieldErrors };

export function WhenAndWhere({ known, errors }: Props) {
  const [start = "in-person"] = useTyped("mode", [known.mode ?? "in-person"]);
  const [mode, setMode] = useState(start);
  return (
    <>
      <When known={known} errors={errors} />
      <Choices
        kind="radios"
        name="mode"
        label="How do people come?"
        choices={modes}
        values={[known.mode ?? "in-person"]}
        chosen={setMode}
        error={errors.mode}
      />
      <Kept shown={mode !== "online"}>
        <Place known={known} errors={errors} />
      </Kept>
      <Kept shown={mode !== "in-person"}>
        <Link known={known} errors={errors} />
      </Kept>
    </>
  );
}

function When({ known, errors }: Props) {
  const [from, to] = [known.localStartsAt, known.localEndsAt];
  const typed = useTyped("lastDay-day", []);
  const several = from && to && from.slice(0, 10) !== to.slice(0, 10);
  return (
    <>
      <DateBoxes
        name="day"
        label="Day"
        hint="For example, 26 11 2026. Leave it blank while there is no date: once published, people can say that they are interested."
        value={from}
        error={errors["day-day"]}
      />
      <div className="ev-fields">
        <TextInput name="from" label="From" type="time" width={5} value={from?.slice(11)} error={errors.from} />
        <TextInput name="to" label="To" type="time" width={5} value={to?.slice(11)} error={errors.to} />
      </div>
      <More summary="It takes more than one day" open={Boolean(several) || typed.some(Boolean)}>
        <DateBoxes name="lastDay" label="Last day" value={several ? to : undefined} error={errors["lastDay-day"]} />
      </More>
    </>
  );
}

function Place({ known, errors }: Props) {
  return (
    <>
      <TextInput name="venue" label="Place" hint="Building, street and room" value={known.venue} error={errors.venue} />
      <TextArea
        name="accessInfo"
        label="Getting in"
        hint="Steps, lift, hearing loop, toilets, parking. People decide by this whether they can come."
        rows={3}
        most={1000}
        value={known.accessInfo}
        error={errors.accessInfo}
      />
    </>
  );
}

function Link({ known, errors }: Props) {
  return (
    <>
      <TextInput
        name="joinUrl"
        label="Link to join"
        hint="Shown to people who have a place, and to nobody else."
        type="url"
        spellCheck={false}
        value={known.joinUrl}
        error={errors.joinUrl}
      />
      <TextArea
        name="joiningInfo"
        label="Joining instructions"
        rows={3}
        most={2000}
        value={known.joiningInfo}
        error={errors.joiningInfo}
      />
    </>
  );
}
