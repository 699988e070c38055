import { sectionName } from "@/ui/topicWords";
import type { RowProps } from "./act";
import { annotate, titleOf, toSection } from "./edits";

/** What is said beside an item, and the section it stands in. */
export function ItemDetails({ item, section, all, act }: RowProps) {
  const id = item.resourceId;
  const move = (to: string) => {
    const where = all.find(({ key }) => key === to);
    if (where) act(toSection(all, section.key, id, to), `Moved ${titleOf(item)} to ${sectionName(where)}`, `item-${id}`);
  };
  return (
    <details className="ev-more">
      <summary>
        Note and section <span className="govuk-visually-hidden">of {titleOf(item)}</span>
      </summary>
      <div>
        <div className="govuk-form-group">
          <label className="govuk-label" htmlFor={`note-${id}`}>
            Note
          </label>
          <div className="govuk-hint" id={`note-${id}-hint`}>
            Why it is here, or what to look for. Up to 1,000 characters
          </div>
          <textarea
            className="govuk-textarea"
            id={`note-${id}`}
            rows={2}
            aria-describedby={`note-${id}-hint`}
            value={item.note ?? ""}
            onChange={(event) => act(annotate(all, section.key, id, event.target.value), "")}
          />
        </div>
        <div className="govuk-form-group">
          <label className="govuk-label" htmlFor={`place-${id}`}>
            Section
          </label>
          <select className="govuk-select" id={`place-${id}`} value={section.key} onChange={(event) => move(event.target.value)}>
            {all.map((each) => (
              <option key={each.key} value={each.key}>
                {sectionName(each)}
              </option>
            ))}
          </select>
        </div>
      </div>
    </details>
  );
}
