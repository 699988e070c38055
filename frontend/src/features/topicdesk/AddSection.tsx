import { useState } from "react";
import { sectionNames, type SectionType } from "@/ui/topicWords";
import { addSection, type Section } from "./edits";

type Props = { used: SectionType[]; add: (next: (sections: Section[]) => Section[], name: string) => void };

/** One of the sections that every page can have once, or one with a title of its own. */
export function AddSection({ used, add }: Props) {
  const free = (Object.keys(sectionNames) as SectionType[]).filter((type) => type === "custom" || !used.includes(type));
  const [type, setType] = useState<SectionType>("custom");
  const [title, setTitle] = useState("");
  const chosen = free.includes(type) ? type : "custom";
  const submit = () => {
    add((sections) => addSection(sections, chosen, title.trim()), chosen === "custom" ? title : sectionNames[chosen]);
    setTitle("");
  };
  return (
    <fieldset className="govuk-fieldset ev-spaced-top ev-spaced">
      <legend className="govuk-fieldset__legend">
        <b>Add a section</b>
      </legend>
      <div className="ev-fields">
        <div className="govuk-form-group">
          <label className="govuk-label" htmlFor="section-type">
            Kind of section
          </label>
          <select
            className="govuk-select"
            id="section-type"
            value={chosen}
            onChange={(event) => setType(event.target.value as SectionType)}
          >
            {free.map((each) => (
              <option key={each} value={each}>
                {sectionNames[each]}
              </option>
            ))}
          </select>
        </div>
        {chosen === "custom" && (
          <div className="govuk-form-group">
            <label className="govuk-label" htmlFor="section-title">
              Its title
            </label>
            <input className="govuk-input" id="section-title" value={title} onChange={(event) => setTitle(event.target.value)} />
          </div>
        )}
      </div>
      <button
        className="govuk-button govuk-button--secondary"
        type="button"
        disabled={chosen === "custom" && !title.trim()}
        onClick={submit}
      >
        Add the section
      </button>
    </fieldset>
  );
}
