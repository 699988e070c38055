import { useState } from "react";
import type { Words } from "@/api/useWords";
import { sectionName } from "@/ui/topicWords";
import type { Act, Errors } from "./act";
import { AddSection } from "./AddSection";
import { SectionCard } from "./SectionCard";
import type { Section } from "./edits";
import { useFocusAfter } from "./useFocusAfter";

type Props = { sections: Section[]; core: boolean; words: Words; errors: Errors; change: (next: Section[]) => void };

/** All sections in their order. Every move has a button and is said aloud; dragging is one more way. */
export function Sections({ sections, core, words, errors, change }: Props) {
  const [said, say] = useState("");
  const focus = useFocusAfter();
  const act: Act = (next, says, to) => {
    change(next);
    say(says);
    if (to) focus(to);
  };
  return (
    <section className="ev-form__section" aria-labelledby="sections">
      <h2 id="sections">Sections</h2>
      <div>
        <p className="govuk-visually-hidden" aria-live="polite">
          {said}
        </p>
        {errors.sections && <p className="govuk-error-message">{errors.sections}</p>}
        <ol aria-label="Sections of this page">
          {sections.map((section, n) => (
            <SectionCard
              key={section.key}
              section={section}
              at={n}
              all={sections}
              core={core}
              words={words}
              errors={errors}
              act={act}
            />
          ))}
        </ol>
        <AddSection
          used={sections.map(({ type }) => type)}
          add={(next, name) => act(next(sections), `Added ${name} at the end`, "section-type")}
        />
        <p className="ev-small ev-quiet">{inWords(sections)}</p>
      </div>
    </section>
  );
}

function inWords(sections: Section[]): string {
  const items = sections.reduce((n, section) => n + section.items.length, 0);
  const hidden = sections.filter((section) => section.hidden).map(sectionName);
  return `${items} of up to 400 items.${hidden.length > 0 ? ` Hidden: ${hidden.join(", ")}.` : ""}`;
}
