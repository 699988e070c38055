import type { FrameworkItem, FrameworkVersion, Rules } from "@/api/generated";
import { periodInWords } from "./words";

/** All that stands in one edition: items as a tree, or rules. */
export function EditionBody({ edition }: { edition: FrameworkVersion }) {
  return (
    <>
      {edition.note && <p className="ev-note ev-spaced-l">{edition.note}</p>}
      {edition.rules && <RulesInWords rules={edition.rules} />}
      {edition.items.length > 0 && (
        <section className="ev-spaced-l" aria-label="Standards">
          <Tree items={edition.items} parent={undefined} />
        </section>
      )}
      {edition.levels.length > 0 && (
        <section className="ev-spaced-l" aria-labelledby="levels">
          <h2 className="ev-spaced" id="levels">
            Levels
          </h2>
          <ol className="govuk-list govuk-list--number">
            {edition.levels.map((level) => (
              <li key={level}>{level}</li>
            ))}
          </ol>
        </section>
      )}
      <p className="ev-spaced-l">
        Source: <a href={edition.sourceUrl}>{edition.source}</a>
      </p>
    </>
  );
}

function Tree({ items, parent }: { items: FrameworkItem[]; parent: string | undefined }) {
  const here = items.filter((item) => item.parent === parent);
  if (here.length === 0) return null;
  return (
    <ul className={parent ? "ev-tree ev-tree--below" : "ev-tree"}>
      {here.map((item) => (
        <li key={item.code}>
          <p>
            {/[0-9]/.test(item.code) && <b className="ev-tree__code">{item.code}</b>} {item.label}
          </p>
          {item.detail && <p className="ev-small ev-quiet">{item.detail}</p>}
          <Tree items={items} parent={item.code} />
        </li>
      ))}
    </ul>
  );
}

function RulesInWords({ rules }: { rules: Rules }) {
  return (
    <section className="ev-spaced-l" aria-labelledby="asked">
      <h2 className="ev-spaced" id="asked">
        What is asked for
      </h2>
      <p className="ev-spaced">{periodInWords(rules.period)}</p>
      <ul className="ev-tree">
        {rules.requirements.map((asked) => (
          <li key={asked.key}>
            <p>
              <b>{asked.words}</b>
            </p>
            {asked.next && <p className="ev-small">Next: {asked.next}.</p>}
            {asked.source && <p className="ev-small ev-quiet">{asked.source}</p>}
          </li>
        ))}
      </ul>
    </section>
  );
}
