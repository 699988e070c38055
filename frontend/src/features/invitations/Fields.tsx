import type { FieldErrors } from "@/api/problem";
import { Choices } from "@/ui/Choices";
import type { Organisation } from "@/api/generated";
import { PlaceSelect } from "@/ui/PlaceSelect";
import { TextInput } from "@/ui/TextInput";
import { kinds } from "@/ui/memberships";

type Props = { errors: FieldErrors; suffix?: string };

/** A name and an address. */
export function PersonFields({ errors, suffix = "" }: Props) {
  const at = (name: string) => ({ name: name + suffix, error: errors[name + suffix] });
  return (
    <>
      <div className="ev-fields">
        <TextInput {...at("givenName")} label="First name" autoComplete="off" spellCheck={false} />
        <TextInput {...at("familyName")} label="Last name" autoComplete="off" spellCheck={false} />
      </div>
      <TextInput {...at("email")} label="Email address" type="email" autoComplete="off" spellCheck={false} />
    </>
  );
}

type PlaceProps = { organisation: Organisation; errors: FieldErrors; withKind?: boolean };

export function PlaceFields({ organisation, errors, withKind }: PlaceProps) {
  return (
    <>
      {withKind && (
        <Choices
          kind="radios"
          name="kind"
          label="Belongs here as"
          columns
          choices={kinds}
          values={["employee"]}
          error={errors.kind}
        />
      )}
      <PlaceSelect of={organisation} label="Service area or team (optional)" error={errors.place} />
      <div className="ev-fields">
        <TextInput
          name="startsOn"
          label="First day (optional)"
          hint="Today, if you leave it empty"
          type="date"
          error={errors.startsOn}
        />
        {withKind && (
          <TextInput
            name="endsOn"
            label="Last day (optional)"
            hint="For placements and contracts"
            type="date"
            error={errors.endsOn}
          />
        )}
      </div>
    </>
  );
}
