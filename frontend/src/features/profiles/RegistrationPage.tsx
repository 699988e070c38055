import { Choices } from "@/ui/Choices";
import { TextInput } from "@/ui/TextInput";
import { SectionPage } from "./SectionPage";
import { regulators } from "./words";

export function RegistrationPage() {
  return (
    <SectionPage
      title="Your registration"
      why="So that we can tell you in time when your regulator asks for CPD. We do not ask for your register number: nothing here needs it."
      fields={["regulator", "registeredOn"]}
    >
      {(profile, errors) => (
        <>
          <Choices
            kind="radios"
            name="regulator"
            label="Which register are you on?"
            choices={[...regulators, { value: "", name: "I would rather not say" }]}
            values={[profile.regulator ?? ""]}
            error={errors.regulator}
          />
          <TextInput
            name="registeredOn"
            type="date"
            label="When did you first join the register?"
            hint="Leave this blank if you are on none. If you joined Social Work England’s register on or after 1 September, you need no CPD for that year"
            width={10}
            value={profile.registeredOn}
            error={errors.registeredOn}
          />
        </>
      )}
    </SectionPage>
  );
}
