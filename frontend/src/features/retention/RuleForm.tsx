import { Link } from "react-router";
import type { RetentionRule, RetentionRuleInput } from "@/api/generated";
import { fieldErrors, isStale } from "@/api/problem";
import { ErrorSummary } from "@/ui/ErrorSummary";
import { Form } from "@/ui/Form";
import { TextArea } from "@/ui/TextArea";
import { TextInput } from "@/ui/TextInput";
import { personNames, recordNames } from "@/ui/recordWords";
import { useOpened } from "@/ui/useOpened";
import { typedIn, useSend } from "@/ui/useSend";
import { countedFrom, period } from "./words";

/** A number is sent as it was typed when it is none, so that the API says what is wrong with it. */
const numberIn = (text: string | undefined) => (text === undefined || Number.isNaN(Number(text)) ? text : Number(text)) as number;

const fieldFor = (pointer: string) => (pointer === "/yearsEnough" ? "years" : pointer.slice(1));

type Save = (headers: { "If-Match": string }, body: RetentionRuleInput) => Promise<{ data: RetentionRule }>;
type Props = { title: string; back: string; rule: RetentionRule; again: () => Promise<RetentionRule>; save: Save };

/** How long one class of records of one class of people is kept, as a new version of its rule. */
export function RuleForm({ title, back, rule, again, save }: Props) {
  const { change } = useOpened(rule, again);
  const { draft, act } = useSend("rule", back, (body: RetentionRuleInput) => change((headers) => save(headers, body)));
  const errors = fieldErrors(act.error, fieldFor);
  const read = (form: FormData) => {
    const typed = typedIn(form);
    return {
      years: numberIn(typed("years")),
      months: numberIn(typed("months")),
      source: typed("source"),
      reason: typed("reason"),
      effectiveOn: typed("effectiveOn"),
    } as RetentionRuleInput;
  };
  return (
    <>
      {act.error && (
        <ErrorSummary error={act.error} fieldFor={fieldFor}>
          {isStale(act.error) && (
            <p>It now is {period(rule.years, rule.months)}. What you typed is kept: save again to put it in place of theirs.</p>
          )}
        </ErrorSummary>
      )}
      <h1 className="ev-spaced">{title}</h1>
      <p className="ev-lead ev-spaced">
        {recordNames[rule.recordClass]}: {personNames[rule.personClass]}
      </p>
      <p className="ev-quiet ev-spaced-l">
        Counted {countedFrom[rule.countedFrom]}. What you change is kept as a new version. Until somebody confirms a new preview,
        nothing goes under it.
      </p>
      <Form name={title} draft={draft} send={(form) => act.mutate(read(form))}>
        <div className="ev-fields ev-narrow">
          <TextInput name="years" label="Years" inputMode="numeric" width={3} value={`${rule.years}`} error={errors.years} />
          <TextInput name="months" label="Months" inputMode="numeric" width={3} value={`${rule.months}`} error={errors.months} />
        </div>
        <TextInput
          name="source"
          label="Where does the period come from?"
          hint="A law, a schedule or a decision"
          value={rule.source}
          error={errors.source}
        />
        <TextArea name="reason" label="Why so long?" most={1000} value={rule.reason} error={errors.reason} />
        <TextInput
          name="effectiveOn"
          label="From which day?"
          hint="Today, or later"
          type="date"
          width={10}
          error={errors.effectiveOn}
        />
        <p className="ev-row">
          <button className="govuk-button" disabled={act.isPending}>
            Save as a new version
          </button>
          <Link to={back} onClick={draft.forget}>
            Cancel
          </Link>
        </p>
      </Form>
    </>
  );
}
