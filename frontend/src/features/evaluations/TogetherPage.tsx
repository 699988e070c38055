import { useQuery } from "@tanstack/react-query";
import { Link, useSearchParams } from "react-router";
import type { SharedEvaluationAnswer } from "@/api/generated";
import { listAnsweredTogetherOptions } from "@/api/generated/@tanstack/react-query.gen";
import { Page } from "@/ui/Page";
import { Pagination } from "@/ui/Pagination";
import { Skeleton } from "@/ui/Skeleton";
import { Trouble } from "@/ui/Trouble";
import { day } from "@/ui/dates";

const title = "Answered together with me";

/** Follow-ups that people answered together with whoever supervises them. */
export function TogetherPage() {
  const [search] = useSearchParams();
  const query = { page: Number(search.get("page") ?? 1) };
  const { data, error, refetch } = useQuery(listAnsweredTogetherOptions({ query }));
  return (
    <Page title={title}>
      <h1 className="ev-spaced-l">{title}</h1>
      {error && <Trouble error={error} retry={() => void refetch()} />}
      {!error && !data && <Skeleton />}
      {data?.total === 0 && <p className="ev-quiet">Nobody has yet. They name you when they answer, six weeks after an event.</p>}
      <ul className="ev-list ev-stack-l">
        {data?.items.map((each) => (
          <Shared key={`${each.evaluationId}-${each.personName}`} each={each} />
        ))}
      </ul>
      {data && <Pagination page={data.page} size={data.size} total={data.total} />}
    </Page>
  );
}

function Shared({ each }: { each: SharedEvaluationAnswer }) {
  return (
    <li className="ev-stack">
      <h2>{each.personName}</h2>
      <p className="ev-meta">
        <Link to={`/events/${each.eventId}`}>{each.eventTitle}</Link> <span>{day(each.answeredAt)}</span>
      </p>
      <dl className="ev-stack">
        {each.questions.map(({ key, question }) => {
          const one = each.answers.find((answer) => answer.question === key);
          return (
            <div key={key}>
              <dt className="ev-quiet">{question}</dt>
              <dd>
                {one?.dontKnow ? "Don’t know" : (one?.text ?? (one?.score === undefined ? "No answer" : `${one.score} of 5`))}
              </dd>
            </div>
          );
        })}
      </dl>
    </li>
  );
}
