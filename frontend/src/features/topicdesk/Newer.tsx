import type { TopicLayer } from "@/api/generated";
import { sectionName } from "@/ui/topicWords";
import { asSections, titleOf, type Section } from "./edits";

type Props = { mine: Section[]; theirs: TopicLayer; use: () => void };

/** What someone else saved meanwhile, beside what is on this screen. Nothing is lost until the editor says so. */
export function Newer({ mine, theirs, use }: Props) {
  const others = asSections(theirs);
  const added = notIn(others, mine);
  const gone = notIn(mine, others);
  return (
    <>
      <p>All that you did is still below. Saving again puts it in place of theirs.</p>
      {added.length > 0 && <Some title="Only in theirs" names={added} />}
      {gone.length > 0 && <Some title="Only in yours" names={gone} />}
      <details className="ev-more">
        <summary>See theirs beside yours</summary>
        <div className="ev-fields">
          <Outline title="Theirs" sections={others} />
          <Outline title="Yours" sections={mine} />
        </div>
      </details>
      <p>
        <button className="ev-link" type="button" onClick={use}>
          Throw mine away and go on from theirs
        </button>
      </p>
    </>
  );
}

function notIn(some: Section[], others: Section[]): string[] {
  const known = new Set(others.flatMap(({ items }) => items.map(({ resourceId }) => resourceId)));
  const names = new Set(others.map(sectionName));
  return [
    ...some.map(sectionName).filter((name) => !names.has(name)),
    ...some.flatMap(({ items }) => items.filter(({ resourceId }) => !known.has(resourceId)).map(titleOf)),
  ];
}

function Some({ title, names }: { title: string; names: string[] }) {
  return (
    <p>
      <b>{title}:</b> {names.join("; ")}
    </p>
  );
}

function Outline({ title, sections }: { title: string; sections: Section[] }) {
  return (
    <section className="ev-small">
      <h3>{title}</h3>
      <ul className="govuk-list">
        {sections.map((section) => (
          <li key={section.key}>
            <b>{sectionName(section)}</b>
            {section.items.length > 0 && `: ${section.items.map(titleOf).join("; ")}`}
          </li>
        ))}
      </ul>
    </section>
  );
}
