import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { Link } from "react-router";
import {
  chooseMyRenewalReminders,
  getMyRenewalReminders,
  type RenewalReminderInput,
  type RenewalReminders,
} from "@/api/generated";
import { getMyRenewalRemindersOptions, getMyRenewalRemindersQueryKey } from "@/api/generated/@tanstack/react-query.gen";
import { fieldErrors } from "@/api/problem";
import { Choices } from "@/ui/Choices";
import { Done } from "@/ui/Done";
import { ErrorSummary } from "@/ui/ErrorSummary";
import { Form } from "@/ui/Form";
import { ForPerson } from "@/ui/ForPerson";
import { Skeleton } from "@/ui/Skeleton";
import { Trouble } from "@/ui/Trouble";
import { useDraft } from "@/ui/drafts";
import { useOpened } from "@/ui/useOpened";

const title = "How often we remind you";

const amounts = [
  { value: "none", name: "Never" },
  { value: "monthly", name: "Every four weeks" },
  { value: "fortnightly", name: "Every fortnight" },
  { value: "weekly", name: "Every week" },
];

export function RemindersPage() {
  return (
    <ForPerson title={title}>
      <Mine />
    </ForPerson>
  );
}

function Mine() {
  const { data, error, refetch } = useQuery(getMyRenewalRemindersOptions());
  const [saves, setSaves] = useState(0);
  if (data) return <Edit key={saves} known={data} isSaved={saves > 0} saved={() => setSaves(saves + 1)} />;
  return error ? <Trouble error={error} retry={() => void refetch()} /> : <Skeleton lines={6} />;
}

const input = (form: FormData): RenewalReminderInput => ({
  amount: form.get("amount") as RenewalReminderInput["amount"],
  lastWeekDaily: form.getAll("more").includes("lastWeekDaily"),
  advised: form.getAll("more").includes("advised"),
});

function Edit({ known, isSaved, saved }: { known: RenewalReminders; isSaved: boolean; saved: () => void }) {
  const { opened, change } = useOpened(known, async () => (await getMyRenewalReminders({ throwOnError: true })).data);
  const draft = useDraft("renewal-reminders");
  const cache = useQueryClient();
  const act = useMutation({
    mutationFn: (body: RenewalReminderInput) =>
      change(async (headers) => (await chooseMyRenewalReminders({ body, headers, throwOnError: true })).data),
    onSuccess: (now) => {
      draft.forget();
      cache.setQueryData(getMyRenewalRemindersQueryKey(), now);
      saved();
    },
  });
  return (
    <>
      {act.error && <ErrorSummary error={act.error} />}
      <h1 className="ev-spaced">{title}</h1>
      <p className="ev-lead ev-spaced-l">
        From the day on which you can renew, until you are ready. A reminder says how many days are left, and nothing that you
        wrote.
      </p>
      {isSaved && <Done words="Saved." />}
      <Form name={title} draft={draft} send={(form) => act.mutate(input(form))}>
        <Choices
          kind="radios"
          name="amount"
          label="Remind me"
          choices={amounts}
          values={[opened.amount]}
          error={fieldErrors(act.error).amount}
        />
        <Choices
          kind="checkboxes"
          name="more"
          label="And"
          choices={[
            { value: "lastWeekDaily", name: "Each day of the last week" },
            { value: "advised", name: "My regulator gave me advice last year", hint: "Then we remind you twice as often" },
          ]}
          values={[...(opened.lastWeekDaily ? ["lastWeekDaily"] : []), ...(opened.advised ? ["advised"] : [])]}
        />
        <p className="ev-row">
          <button className="govuk-button" disabled={act.isPending}>
            Save
          </button>
          <Link to="/cpd/readiness" onClick={draft.forget}>
            Back to how ready you are
          </Link>
        </p>
      </Form>
    </>
  );
}
