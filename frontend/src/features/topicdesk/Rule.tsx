import type { TopicRule } from "@/api/generated";
import type { Words } from "@/api/useWords";
import { sideNames } from "@/ui/Badge";

type Props = { id: string; rule: TopicRule | undefined; words: Words; change: (rule: TopicRule | undefined) => void };

const plain: TopicRule = { kinds: [], sides: [], audiences: [], sort: "newest", most: 6 };
const sides = Object.entries(sideNames).map(([slug, name]) => ({ slug, name }));

/** What is added to a section after what was placed by hand. */
export function Rule({ id, rule, words, change }: Props) {
  const set = (part: Partial<TopicRule>) => change({ ...(rule ?? plain), ...part });
  return (
    <>
      <label className="ev-check">
        <input
          type="checkbox"
          checked={rule !== undefined}
          onChange={(event) => change(event.target.checked ? plain : undefined)}
        />
        Add more of this topic by itself
      </label>
      {rule && (
        <>
          <HowMany id={id} rule={rule} set={set} />
          <Some legend="Kinds" all={words.kinds} chosen={rule.kinds ?? []} set={(kinds) => set({ kinds })} />
          <Some legend="Sides of evidence" all={sides} chosen={rule.sides ?? []} set={(each) => set({ sides: each })} />
          <Some legend="Useful for" all={words.audiences} chosen={rule.audiences ?? []} set={(audiences) => set({ audiences })} />
        </>
      )}
    </>
  );
}

function HowMany({ id, rule, set }: { id: string; rule: TopicRule; set: (part: Partial<TopicRule>) => void }) {
  return (
    <div className="ev-fields">
      <div className="govuk-form-group">
        <label className="govuk-label" htmlFor={`${id}-most`}>
          How many at most
        </label>
        <input
          className="govuk-input govuk-input--width-3"
          id={`${id}-most`}
          type="number"
          min={1}
          max={50}
          value={rule.most ?? ""}
          onChange={(event) => set({ most: event.target.valueAsNumber || 1 })}
        />
      </div>
      <div className="govuk-form-group">
        <label className="govuk-label" htmlFor={`${id}-sort`}>
          Which come first
        </label>
        <select
          className="govuk-select"
          id={`${id}-sort`}
          value={rule.sort}
          onChange={(event) => set({ sort: event.target.value as TopicRule["sort"] })}
        >
          <option value="newest">The newest</option>
          <option value="shortest">The shortest</option>
        </select>
      </div>
    </div>
  );
}

type SomeProps = {
  legend: string;
  all: { slug: string; name: string }[];
  chosen: string[];
  set: (chosen: string[]) => void;
};

/** None chosen is any. */
function Some({ legend, all, chosen, set }: SomeProps) {
  return (
    <fieldset className="govuk-fieldset ev-spaced">
      <legend className="govuk-fieldset__legend">{legend} (none ticked is any)</legend>
      <div className="ev-columns">
        {all.map(({ slug, name }) => (
          <label className="ev-check" key={slug}>
            <input
              type="checkbox"
              checked={chosen.includes(slug)}
              onChange={(event) => set(event.target.checked ? [...chosen, slug] : chosen.filter((each) => each !== slug))}
            />
            {name}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
