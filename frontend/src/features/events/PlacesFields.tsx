import type { Event } from "@/api/generated";
import type { FieldErrors } from "@/api/problem";
import { Choices } from "@/ui/Choices";
import { More } from "@/ui/More";
import { TextInput } from "@/ui/TextInput";
import { useTyped, type Draft } from "@/ui/drafts";
import { Allocations } from "./Allocations";
import { DateBoxes } from "@/ui/DateBoxes";

type Props = { known: Partial<Event>; errors: FieldErrors; draft: Draft };

const policies = [
  { value: "policy", name: "As our booking policy says" },
  { value: "yes", name: "Yes, each one" },
  { value: "no", name: "No" },
];

export function PlacesFields({ known, errors, draft }: Props) {
  return (
    <>
      <HowMany known={known} errors={errors} />
      <Choices
        kind="radios"
        name="approval"
        label="Does a manager approve bookings?"
        choices={policies}
        values={[known.approval === undefined ? "policy" : known.approval ? "yes" : "no"]}
        error={errors.approval}
      />
      <Choices
        kind="checkboxes"
        name="asksOffers"
        label="Offers and asks"
        choices={[
          {
            value: "yes",
            name: "Ask people what they offer and what they ask for",
            hint: "Those who come see what others wrote, without names.",
          },
        ]}
        values={known.asksOffers ? ["yes"] : []}
      />
      <Until known={known} errors={errors} />
      <Allocations known={known.allocations ?? []} error={errors.partner} errors={errors} draft={draft} />
    </>
  );
}

function HowMany({ known, errors }: Omit<Props, "draft">) {
  return (
    <>
      <div className="ev-fields">
        <TextInput
          name="capacity"
          label="Places"
          hint="Leave it blank for as many as come"
          inputMode="numeric"
          width={4}
          value={known.capacity?.toString()}
          error={errors.capacity}
        />
        <TextInput
          name="minimum"
          label="Fewest people"
          hint="With fewer it is not held"
          inputMode="numeric"
          width={4}
          value={known.minimum?.toString()}
          error={errors.minimum}
        />
      </div>
      <Choices
        kind="checkboxes"
        name="waitingList"
        label="When it is full"
        choices={[{ value: "yes", name: "People may wait for a place" }]}
        values={known.waitingList === false ? [] : ["yes"]}
      />
    </>
  );
}

function Until({ known, errors }: Omit<Props, "draft">) {
  const typed = [...useTyped("opens-day", []), ...useTyped("closes-day", [])];
  const holds = known.localClosesAt !== undefined || Boolean(errors["opens-day"] ?? errors["closes-day"]) || typed.some(Boolean);
  return (
    <More summary="People may book from or until a day" open={known.localOpensAt !== undefined || holds}>
      <DateBoxes name="opens" label="Booking opens" value={known.localOpensAt} error={errors["opens-day"]} />
      <TextInput name="opensTime" label="Opens at" type="time" width={5} value={known.localOpensAt?.slice(11)} />
      <DateBoxes name="closes" label="Booking closes" value={known.localClosesAt} error={errors["closes-day"]} />
      <TextInput name="closesTime" label="Closes at" type="time" width={5} value={known.localClosesAt?.slice(11)} />
    </More>
  );
}
