import type { Words } from "@/api/useWords";
import { Icon } from "@/ui/Icon";
import { More } from "@/ui/More";
import { sectionIcons, sectionName } from "@/ui/topicWords";
import type { Act, Errors } from "./act";
import { AddItem } from "./AddItem";
import { ItemRow } from "./ItemRow";
import { MoveButtons } from "./MoveButtons";
import { Rule } from "./Rule";
import { ruleInWords } from "./ruleWords";
import { fillBy, hideSection, moveSection, nameSection, removeSection, type Section } from "./edits";

export type CardProps = {
  section: Section;
  at: number;
  all: Section[];
  core: boolean;
  words: Words;
  errors: Errors;
  act: Act;
};

export function SectionCard(props: CardProps) {
  const { section, all, core, words, errors, act } = props;
  const id = `section-${section.key}`;
  return (
    <li className="ev-pagedesk__section" data-hidden={section.hidden || undefined} id={id} tabIndex={-1}>
      <Top {...props} />
      {errors[id] && <p className="govuk-error-message">{errors[id]}</p>}
      {section.type === "custom" && !section.ofCore && (
        <div className="govuk-form-group">
          <label className="govuk-label" htmlFor={`${id}-title`}>
            Title of this section
          </label>
          <input
            className="govuk-input"
            id={`${id}-title`}
            value={section.title ?? ""}
            onChange={(event) => act(nameSection(all, section.key, event.target.value), "")}
          />
        </div>
      )}
      <ul className="ev-pagedesk__items" aria-label={`Items in ${sectionName(section)}`}>
        {section.items.map((item, n) => (
          <ItemRow key={item.resourceId} item={item} at={n} section={section} all={all} errors={errors} act={act} />
        ))}
      </ul>
      {section.items.length === 0 && <p className="ev-small ev-quiet">Nothing placed by hand.</p>}
      <p className="ev-small ev-spaced">{ruleInWords(section.rule, words)}</p>
      <AddItem section={section} all={all} act={act} />
      {(core || !section.ofCore) && (
        <More summary={`What else fills ${sectionName(section)}`} open={false}>
          <Rule
            id={id}
            rule={section.rule}
            words={words}
            change={(rule) => act(fillBy(all, section.key, rule), ruleInWords(rule, words))}
          />
        </More>
      )}
    </li>
  );
}

function Top({ section, at, all, core, act }: CardProps) {
  const name = sectionName(section);
  const own = core || !section.ofCore;
  return (
    <div className="ev-pagedesk__top">
      <h3>
        <Icon name={sectionIcons[section.type]} /> {name} {section.hidden && <span className="ev-tag">Hidden</span>}
        {!core && !section.ofCore && <span className="ev-tag">Yours</span>}
      </h3>
      <div className="ev-row">
        <MoveButtons
          id={`section-${section.key}`}
          name={`the section ${name}`}
          at={at}
          of={all.length}
          move={(by, focus) =>
            act(moveSection(all, section.key, by), `${name} is now section ${at + by + 1} of ${all.length}`, focus)
          }
        />
        <button
          className="ev-link"
          type="button"
          onClick={() => act(hideSection(all, section.key, !section.hidden), `${name} is ${section.hidden ? "shown" : "hidden"}`)}
        >
          {section.hidden ? "Show" : "Hide"} <span className="govuk-visually-hidden">the section {name}</span>
        </button>
        {own && section.items.length === 0 && (
          <button
            className="ev-link"
            type="button"
            onClick={() => act(removeSection(all, section.key), `Removed the section ${name}`, "section-type")}
          >
            Remove <span className="govuk-visually-hidden">the section {name}</span>
          </button>
        )}
      </div>
    </div>
  );
}
