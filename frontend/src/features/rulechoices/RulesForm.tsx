import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { Link } from "react-router";
import { chooseMyRuleSets, getMyRuleSets, type RuleChoice, type RuleChoiceInput } from "@/api/generated";
import { fieldErrors, type FieldErrors } from "@/api/problem";
import { ErrorSummary } from "@/ui/ErrorSummary";
import { Form } from "@/ui/Form";
import { OrderedRows } from "@/ui/OrderedRows";
import { Select } from "@/ui/Select";
import { TextInput } from "@/ui/TextInput";
import { typedDay } from "@/ui/dates";
import { useDraft, type Draft } from "@/ui/drafts";
import { useOpened } from "@/ui/useOpened";
import { useRows } from "@/ui/useRows";
import { fieldIn, rulesInput } from "./rulesInput";

export function RulesForm({ known, saved }: { known: RuleChoice; saved: () => void }) {
  const { opened, change } = useOpened(known, async () => (await getMyRuleSets({ throwOnError: true })).data);
  const draft = useDraft("rule-sets");
  const cache = useQueryClient();
  const [sent, setSent] = useState<FormData | null>(null);
  const act = useMutation({
    mutationFn: (body: RuleChoiceInput) =>
      change(async (headers) => (await chooseMyRuleSets({ body, headers, throwOnError: true })).data),
    onSuccess: async () => {
      draft.forget();
      await cache.invalidateQueries();
      saved();
    },
  });
  const fieldFor = fieldIn(sent);
  return (
    <>
      {act.error && <ErrorSummary error={act.error} fieldFor={fieldFor} />}
      <Form
        name="Rules you follow"
        draft={draft}
        send={(form) => {
          setSent(form);
          act.mutate(rulesInput(form));
        }}
      >
        <Rows known={opened} draft={draft} errors={fieldErrors(act.error, fieldFor)} />
        <p className="ev-row ev-spaced-top">
          <button className="govuk-button" disabled={act.isPending}>
            Save
          </button>
          <Link to="/cpd/readiness" onClick={draft.forget}>
            Cancel
          </Link>
        </p>
      </Form>
    </>
  );
}

function Rows({ known, draft, errors }: { known: RuleChoice; draft: Draft; errors: FieldErrors }) {
  const named = (slug: string) => known.choices.find(({ ruleSet }) => ruleSet === slug)?.name ?? slug;
  const rows = useRows(known.follows.map(({ ruleSet }, at) => ({ id: `${at}`, title: named(ruleSet) })));
  return (
    <>
      <h2 className="ev-spaced">Your rules</h2>
      <OrderedRows rows={rows} draft={draft} empty="You follow none.">
        {({ id }) => {
          const follow = known.follows[Number(id)];
          return (
            <div className="ev-ordered__fields">
              <Select
                name={`ruleSet-${id}`}
                label="Rules"
                none="Choose a set of rules"
                choices={known.choices.map(({ ruleSet, name }) => ({ value: ruleSet, name }))}
                value={follow?.ruleSet}
                error={errors[`ruleSet-${id}`]}
              />
              <Day
                name={`countedFrom-${id}`}
                label="Joined the register, started or approved on (optional)"
                hint="Some rules count from it, and who joins late in a year only pays. For example, 1 9 2024"
                value={follow?.countedFrom}
                errors={errors}
              />
              <Day
                name={`since-${id}`}
                label="You follow them since (optional)"
                hint="Leave it blank for always"
                value={follow?.since}
                errors={errors}
              />
              <Day
                name={`endsOn-${id}`}
                label="Your last day under them (optional)"
                hint="If you moved to another regulator, or left the register"
                value={follow?.endsOn}
                errors={errors}
              />
            </div>
          );
        }}
      </OrderedRows>
      <button
        className="govuk-button govuk-button--secondary"
        type="button"
        onClick={() => rows.add({ id: `${rows.rows.length + known.follows.length}`, title: "Other rules" })}
      >
        Follow other rules as well
      </button>
    </>
  );
}

type DayProps = { name: string; label: string; hint: string; value: string | undefined; errors: FieldErrors };

const Day = ({ name, value, errors, ...words }: DayProps) => (
  <TextInput {...words} name={name} width={10} value={value && typedDay(value)} error={errors[name]} />
);
