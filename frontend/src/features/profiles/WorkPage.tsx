import { Choices } from "@/ui/Choices";
import { Select } from "@/ui/Select";
import { TextInput } from "@/ui/TextInput";
import { SectionPage } from "./SectionPage";
import { levels, professions, worksWith } from "./words";

export function WorkPage() {
  return (
    <SectionPage
      title="Your work"
      why="So that what fits your work can come first, and your employer keeps your learning records for as long as the rules for your work say."
      fields={["profession", "careerLevel", "worksWith", "service"]}
    >
      {(profile, errors) => (
        <>
          <Select
            name="profession"
            label="What is your profession?"
            none="I would rather not say"
            choices={professions}
            value={profile.profession}
            error={errors.profession}
          />
          <Choices
            kind="radios"
            name="careerLevel"
            label="How far are you in your career?"
            choices={[...levels, { value: "", name: "I would rather not say" }]}
            values={[profile.careerLevel ?? ""]}
            error={errors.careerLevel}
          />
          <Choices
            kind="radios"
            name="worksWith"
            label="Whom do you work with?"
            hint="Records of people who work with children or with adults who need care are kept for longer"
            choices={[...worksWith, { value: "", name: "I would rather not say" }]}
            values={[profile.worksWith ?? ""]}
            error={errors.worksWith}
          />
          <TextInput
            name="service"
            label="Which service do you work in, in your own words?"
            hint="If your team’s name does not say it. Up to 120 characters"
            value={profile.service}
            error={errors.service}
          />
        </>
      )}
    </SectionPage>
  );
}
