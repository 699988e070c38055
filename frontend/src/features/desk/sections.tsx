import { Choices } from "@/ui/Choices";
import { More } from "@/ui/More";
import { Select } from "@/ui/Select";
import { TextArea } from "@/ui/TextArea";
import { TextInput } from "@/ui/TextInput";
import { editions } from "@/ui/editions";
import { addressOf } from "@/ui/resourceAddress";
import { accesses, asChoices, formats, sides } from "@/ui/choices";
import { Section, type SectionProps } from "./Section";

export function What({ known, words, errors }: SectionProps) {
  return (
    <Section title="What it is">
      <TextInput name="title" label="Title" value={known.title} error={errors.title} />
      <Select
        name="kindId"
        label="Kind"
        none="Choose a kind"
        choices={asChoices(words.kinds)}
        value={known.kind?.id}
        error={errors.kindId}
      />
      <TextInput
        name="url"
        label="Web address"
        type="url"
        hint="Where it can be read, watched or listened to"
        value={known.url}
        error={errors.url}
      />
      <TextInput
        name="minutes"
        label="Minutes to read, watch or listen"
        inputMode="numeric"
        width={4}
        value={known.minutes?.toString()}
        error={errors.minutes}
      />
      <Choices
        kind="radios"
        name="side"
        label="Which side of the evidence is it?"
        choices={sides}
        values={known.side ? [known.side] : []}
        error={errors.side}
      />
      <TextInput
        name="subKind"
        label="Kind of evidence (optional)"
        hint="For example, systematic review or focus group"
        value={known.subKind}
        error={errors.subKind}
      />
    </Section>
  );
}

const citing = [
  ["publisher", "Publisher"],
  ["containerTitle", "Journal or series"],
  ["volume", "Volume"],
  ["issue", "Issue"],
  ["pages", "Pages"],
  ["doi", "DOI, like 10.1093/bjsw/bcae152"],
  ["isbn", "ISBN, 10 or 13 digits"],
  ["issn", "ISSN, like 0045-3102"],
  ["language", "Language, like en or cy"],
] as const;

export function Source({ known, words, errors }: SectionProps) {
  return (
    <Section title="Where it comes from">
      <Select
        name="providerId"
        label="Provider (optional)"
        none="None"
        choices={asChoices(words.providers)}
        value={known.provider?.id}
        error={errors.providerId}
      />
      <TextInput
        name="publishedOn"
        label="Published on (optional)"
        hint="A year, a month or a day: 2024, 2024-10 or 2024-10-14"
        width={10}
        value={known.publishedOn}
        error={errors.publishedOn}
      />
      <More summary="For citing it: journal, DOI, ISBN and the like" open={citing.some(([name]) => known[name] ?? errors[name])}>
        <div className="ev-fields">
          {citing.map(([name, label]) => (
            <TextInput key={name} name={name} label={label} value={known[name]} error={errors[name]} spellCheck={false} />
          ))}
        </div>
      </More>
    </Section>
  );
}

export function ForReaders({ known, errors }: SectionProps) {
  return (
    <Section title="What a busy reader wants to know">
      <TextArea
        name="keyMessages"
        label="Key messages (optional)"
        hint="What to know in 60 seconds. One on each line, up to 10."
        rows={5}
        value={known.keyMessages?.join("\n")}
        error={errors.keyMessages}
      />
      <TextArea
        name="soWhat"
        label="So what for practice (optional)"
        hint="What somebody might do differently tomorrow"
        most={2000}
        value={known.soWhat}
        error={errors.soWhat}
      />
      <TextArea name="summary" label="Summary (optional)" rows={6} most={20000} value={known.summary} error={errors.summary} />
      <TextInput
        name="keywords"
        label="Keywords (optional)"
        hint="With commas between them"
        value={known.keywords?.join(", ")}
        error={errors.keywords}
      />
    </Section>
  );
}

export function WhoMayOpen({ known, words, errors }: SectionProps) {
  const providers = words.providers.find(({ id }) => id === known.provider?.id)?.howToGetIn;
  return (
    <Section title="Who can open it">
      <Choices
        kind="radios"
        name="access"
        label="Who can open it?"
        choices={accesses}
        values={known.access ? [known.access] : []}
        error={errors.access}
      />
      <TextArea
        name="howToGetIn"
        label="How to get in (optional)"
        hint="Left empty, its provider’s words are shown"
        rows={2}
        most={1000}
        value={known.howToGetIn === providers ? undefined : known.howToGetIn}
        error={errors.howToGetIn}
      />
      <TextInput name="licence" label="Licence (optional)" hint="Like CC BY 4.0" value={known.licence} error={errors.licence} />
      <Choices
        kind="checkboxes"
        name="formats"
        label="Other formats it comes in"
        columns
        choices={formats}
        values={known.formats ?? []}
        error={errors.formats}
      />
    </Section>
  );
}

export function ForWhom({ known, words, errors }: SectionProps) {
  const ids = (list: { id: string }[] | undefined) => list?.map(({ id }) => id) ?? [];
  const topics = words.topics.map((topic) => ({ value: topic.id, name: topic.title }));
  const domains = words.domains.map((domain) => ({ value: domain.code, name: domain.name }));
  return (
    <Section title="What and whom it is for">
      <Choices
        kind="checkboxes"
        name="topicIds"
        label="Topics"
        columns
        choices={topics}
        values={ids(known.topics)}
        error={errors.topicIds}
      />
      <Choices
        kind="checkboxes"
        name="audienceIds"
        label="Made for"
        columns
        choices={asChoices(words.audiences)}
        values={ids(known.audiences)}
        error={errors.audienceIds}
      />
      <More summary="Who else may find it useful" open={ids(known.alsoUsefulFor).length > 0 || !!errors.alsoUsefulForIds}>
        <Choices
          kind="checkboxes"
          name="alsoUsefulForIds"
          label="Also useful for"
          columns
          choices={asChoices(words.audiences)}
          values={ids(known.alsoUsefulFor)}
          error={errors.alsoUsefulForIds}
        />
      </More>
      <More summary="Professional Capabilities Framework" open={!!known.pcfDomains?.length || !!errors.pcfDomains}>
        <Choices
          kind="checkboxes"
          name="pcfDomains"
          label="Domains it bears on"
          columns
          choices={domains}
          values={known.pcfDomains ?? []}
          error={errors.pcfDomains}
        />
      </More>
    </Section>
  );
}

export function Trust({ known, errors }: SectionProps) {
  return (
    <Section title="Keeping it right">
      <TextInput
        name="reviewBy"
        label="Next check by (optional)"
        type="date"
        hint="Readers are told when this day has passed"
        width={10}
        value={known.reviewBy}
        error={errors.reviewBy}
      />
      <Select
        name="edition"
        label="Edition (optional)"
        hint="For what we make ourselves"
        none="Not said"
        choices={editions}
        value={known.edition}
        error={errors.edition}
      />
      <TextInput
        name="supersedesId"
        label="What it takes the place of (optional)"
        hint={
          known.supersedes
            ? `“${known.supersedes.title}” leaves lists and searches when this one is published`
            : "The address of the older one’s page in Evident. It leaves lists and searches when this one is published."
        }
        value={known.supersedes && addressOf(known.supersedes.id)}
        error={errors.supersedesId}
        spellCheck={false}
      />
    </Section>
  );
}
