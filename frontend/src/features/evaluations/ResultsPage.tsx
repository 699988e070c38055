import { useQuery } from "@tanstack/react-query";
import { Link, useParams, useSearchParams } from "react-router";
import type { Evaluation } from "@/api/generated";
import { getEvaluationResultsOptions, listEvaluationsOptions } from "@/api/generated/@tanstack/react-query.gen";
import { Page } from "@/ui/Page";
import { Skeleton } from "@/ui/Skeleton";
import { Tabs } from "@/ui/Tabs";
import { Trouble } from "@/ui/Trouble";
import { QuestionResults } from "./QuestionResults";
import { eventMoment } from "@/ui/eventTimes";
import { stages, type Stage } from "./words";

const tabs = Object.entries(stages) as [Stage, string][];

/** What people made of an event, stage by stage, for those who run it. */
export function ResultsPage() {
  const { id = "" } = useParams();
  const { data, error, refetch } = useQuery(listEvaluationsOptions({ path: { id } }));
  const [first] = data?.items ?? [];
  const title = first ? `What people made of it: ${first.eventTitle}` : "What people made of it";
  return (
    <Page title={title}>
      {error && <Trouble error={error} retry={() => void refetch()} />}
      {!error && !data && <Skeleton lines={10} />}
      {data && first && (
        <>
          <nav className="ev-crumbs" aria-label="Breadcrumb">
            <ol>
              <li>
                <Link to="/events">Learning events</Link>
              </li>
              <li>
                <Link to={`/events/${id}`}>{first.eventTitle}</Link>
              </li>
            </ol>
          </nav>
          <h1 className="ev-spaced">What people made of it</h1>
          <p className="ev-spaced-l">
            <Link to={`/events/${id}/stories`}>Stories of what changed</Link>
          </p>
          <Stages evaluations={data.items} />
        </>
      )}
    </Page>
  );
}

function Stages({ evaluations }: { evaluations: Evaluation[] }) {
  const [search] = useSearchParams();
  const show = tabs.map(([stage]) => stage).find((stage) => stage === search.get("show")) ?? "immediate";
  const evaluation = evaluations.find(({ stage }) => stage === show);
  return (
    <>
      <Tabs tabs={tabs} shown={show} />
      {evaluation && <p className="ev-quiet ev-spaced-l">{open(evaluation)}</p>}
      {evaluation?.allowed.includes("edit") && (
        <p className="ev-spaced-l">
          <Link to={`/events/${evaluation.eventId}/evaluations/${show}/questions`}>Change what is asked</Link>
        </p>
      )}
      {evaluation && <Results evaluation={evaluation} />}
    </>
  );
}

function open({ state, opensAt, closesAt }: Evaluation): string {
  if (state === "off" || !opensAt || !closesAt) return "Nobody is asked at this stage.";
  return `${state === "scheduled" ? "Opens" : "Opened"} on ${eventMoment(opensAt)}, ${state === "closed" ? "closed" : "closes"} on ${eventMoment(closesAt)}.`;
}

function Results({ evaluation: { id, allowed } }: { evaluation: Evaluation }) {
  const may = allowed.includes("results");
  const { data, error } = useQuery({ ...getEvaluationResultsOptions({ path: { id } }), enabled: may });
  if (!may) return <p>Results are for those who run the event.</p>;
  if (error) return <Trouble error={error} />;
  if (!data) return <Skeleton />;
  if (data.people === undefined)
    return (
      <p className="ev-lead">Fewer than 5 people have answered. Results are shown from five on, so that nobody can be found.</p>
    );
  return (
    <>
      <p className="ev-lead ev-spaced-l">{data.people} people have answered.</p>
      <div className="ev-stack-l">
        {data.questions.map((question) => (
          <QuestionResults key={question.key} question={question} />
        ))}
      </div>
    </>
  );
}
