import { useQuery } from "@tanstack/react-query";
import { Link, useSearchParams } from "react-router";
import { checkBehaviours, type BehaviourCheckInput } from "@/api/generated";
import { listBehaviourChecksOptions } from "@/api/generated/@tanstack/react-query.gen";
import { useSession } from "@/api/session";
import { Choices } from "@/ui/Choices";
import { ErrorSummary } from "@/ui/ErrorSummary";
import { Form } from "@/ui/Form";
import { More } from "@/ui/More";
import { Page } from "@/ui/Page";
import { Pagination } from "@/ui/Pagination";
import { Trouble } from "@/ui/Trouble";
import { useSend } from "@/ui/useSend";
import { Past } from "./Past";
import { behaviours, levels } from "./words";

const choices = [...levels.map((name, n) => ({ value: String(n), name })), { value: "unknown", name: "I do not know" }];

/** Eight things that being evidence informed means, against one's own past and nobody else. */
export function SelfCheckPage() {
  const { me } = useSession();
  const [search] = useSearchParams();
  const page = Number(search.get("page") ?? 1);
  const { data, error, refetch } = useQuery({
    ...listBehaviourChecksOptions({ query: { size: 12, page } }),
    enabled: me !== null,
  });
  return (
    <Page title="How I use evidence">
      <p>
        <Link to="/cpd">My CPD</Link>
      </p>
      <h1 className="ev-spaced">How I use evidence</h1>
      <p className="ev-lead ev-spaced-l">
        Eight things that being evidence informed means. Look back at the last weeks. Nobody else reads or counts your answers.
      </p>
      {error && <Trouble error={error} retry={() => void refetch()} />}
      {data && <Past checks={data.items} />}
      {data && <Pagination page={data.page} size={data.size} total={data.total} />}
      {data && (
        <More summary={data.total === 0 ? "Answer for the first time" : "Answer again"} open={data.total === 0}>
          <Answers />
        </More>
      )}
    </Page>
  );
}

function Answers() {
  const { draft, act, round } = useSend("self-check", "/cpd/self-check", async (answers: (number | null)[], once) =>
    checkBehaviours({ body: { answers: answers as BehaviourCheckInput["answers"] }, headers: once, throwOnError: true }),
  );
  const send = (form: FormData) => act.mutate(behaviours.map((_, n) => answered(form.get(`answer-${n}`))));
  return (
    <Form draft={draft} name="How I use evidence" send={send} key={round}>
      {act.error && <ErrorSummary error={act.error} />}
      <div className="ev-selfcheck">
        {behaviours.map((behaviour, n) => (
          <Choices key={behaviour} kind="radios" name={`answer-${n}`} label={behaviour} choices={choices} values={["unknown"]} />
        ))}
      </div>
      <button className="govuk-button" disabled={act.isPending}>
        Keep today’s answers
      </button>
    </Form>
  );
}

const answered = (value: FormDataEntryValue | null) => (value === null || value === "unknown" ? null : Number(value));
