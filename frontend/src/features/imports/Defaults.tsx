import type { ImportSettings } from "@/api/generated";
import type { Words } from "@/api/useWords";
import { Choices } from "@/ui/Choices";
import { Select } from "@/ui/Select";
import { TextInput } from "@/ui/TextInput";
import { accesses, asChoices, sides, visibilities } from "@/ui/choices";

type Props = { known: ImportSettings | undefined; words: Words; errors: Partial<Record<string, string>> };

const stages = [
  { value: "draft", name: "Drafts, to be looked at one by one" },
  { value: "published", name: "Published at once" },
];
const seen = visibilities.filter(({ value }) => ["public", "network", "organisation"].includes(value));

/** What every record gets that does not say it itself. */
export function Defaults({ known, words, errors }: Props) {
  const topics = words.topics.map((topic) => ({ value: topic.id, name: topic.title }));
  const chosen = (value: string | undefined) => (value ? [value] : []);
  return (
    <>
      <section className="ev-form__section">
        <h2>For records that do not say</h2>
        <div>
          <Select
            name="kindId"
            label="Kind"
            none="Choose a kind"
            choices={asChoices(words.kinds)}
            value={known?.kindId}
            error={errors.kindId}
          />
          <Choices
            kind="radios"
            name="side"
            label="Side of the evidence"
            choices={sides}
            values={chosen(known?.side)}
            error={errors.side}
          />
          <Select
            name="providerId"
            label="Provider (optional)"
            none="None"
            choices={asChoices(words.providers)}
            value={known?.providerId}
            error={errors.providerId}
          />
          <div className="ev-fields">
            <TextInput name="publisher" label="Publisher (optional)" value={known?.publisher} error={errors.publisher} />
            <TextInput
              name="containerTitle"
              label="Journal or series (optional)"
              value={known?.containerTitle}
              error={errors.containerTitle}
            />
            <TextInput name="subKind" label="Kind of evidence (optional)" value={known?.subKind} error={errors.subKind} />
            <TextInput name="licence" label="Licence (optional)" value={known?.licence} error={errors.licence} />
          </div>
        </div>
      </section>
      <section className="ev-form__section">
        <h2>For all of them</h2>
        <div>
          <Choices
            kind="radios"
            name="access"
            label="Who can open them?"
            choices={accesses}
            values={chosen(known?.access)}
            error={errors.access}
          />
          <Choices
            kind="radios"
            name="visibility"
            label="Who can see them?"
            choices={seen}
            values={chosen(known?.visibility ?? "organisation")}
            error={errors.visibility}
          />
          <Choices
            kind="radios"
            name="status"
            label="Add them as"
            choices={stages}
            values={chosen(known?.status ?? "draft")}
            error={errors.status}
          />
          <Choices
            kind="checkboxes"
            name="matchTopics"
            label="Topics by their words"
            values={known && !known.matchTopics ? [] : ["yes"]}
            choices={[{ value: "yes", name: "Put each record under the topics whose words it holds" }]}
          />
          <Choices
            kind="checkboxes"
            name="topicIds"
            label="And all of them under"
            columns
            choices={topics}
            values={known?.topicIds ?? []}
            error={errors.topicIds}
          />
          <Choices
            kind="checkboxes"
            name="audienceIds"
            label="Made for"
            columns
            choices={asChoices(words.audiences)}
            values={known?.audienceIds ?? []}
            error={errors.audienceIds}
          />
        </div>
      </section>
    </>
  );
}
