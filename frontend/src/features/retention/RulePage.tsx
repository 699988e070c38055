import { useQuery } from "@tanstack/react-query";
import { Link, useParams } from "react-router";
import { changeRetentionRule, type RetentionRule, type RetentionRuleInput } from "@/api/generated";
import { listRetentionRulesOptions } from "@/api/generated/@tanstack/react-query.gen";
import { fieldErrors, ifMatch, isStale } from "@/api/problem";
import { ErrorSummary } from "@/ui/ErrorSummary";
import { Form } from "@/ui/Form";
import { PrivacyPage } from "@/ui/PrivacyPage";
import { Skeleton } from "@/ui/Skeleton";
import { TextArea } from "@/ui/TextArea";
import { TextInput } from "@/ui/TextInput";
import { Trouble } from "@/ui/Trouble";
import { personNames, recordNames } from "@/ui/recordWords";
import { typedIn, useSend } from "@/ui/useSend";
import { countedFrom } from "./words";

const title = "Change how long we keep records";

export function RulePage() {
  return (
    <PrivacyPage title={title} bare>
      {(id) => <OneRule id={id} />}
    </PrivacyPage>
  );
}

function OneRule({ id }: { id: string }) {
  const { recordClass, personClass } = useParams();
  const { data, error, refetch } = useQuery(listRetentionRulesOptions({ path: { id }, query: { size: 100 } }));
  const rule = data?.items.find((each) => each.recordClass === recordClass && each.personClass === personClass);
  if (error) return <Trouble error={error} retry={() => void refetch()} />;
  if (!rule) return <Skeleton lines={4} />;
  return <RuleForm id={id} rule={rule} />;
}

/** A number is sent as it was typed when it is none, so that the API says what is wrong with it. */
const numberIn = (text: string | undefined) => (text === undefined || Number.isNaN(Number(text)) ? text : Number(text)) as number;

function RuleForm({ id, rule }: { id: string; rule: RetentionRule }) {
  const back = `/admin/privacy/schedule?organisation=${id}`;
  const path = { id, recordClass: rule.recordClass, personClass: rule.personClass };
  const { draft, act } = useSend("rule", back, (body: RetentionRuleInput) =>
    changeRetentionRule({ path, headers: ifMatch(rule.version), body, throwOnError: true }),
  );
  const errors = fieldErrors(act.error, (pointer) => (pointer === "/yearsEnough" ? "years" : pointer.slice(1)));
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
        <ErrorSummary error={act.error}>
          {isStale(act.error) && <p>Somebody else has changed it. Open it again before you go on.</p>}
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
