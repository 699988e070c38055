import { useQuery } from "@tanstack/react-query";
import { Link, useParams } from "react-router";
import { getMyAnswer, type Evaluation } from "@/api/generated";
import { listEvaluationsOptions } from "@/api/generated/@tanstack/react-query.gen";
import { Page } from "@/ui/Page";
import { Skeleton } from "@/ui/Skeleton";
import { Trouble } from "@/ui/Trouble";
import { Answer } from "./Answer";
import { eventMoment } from "@/ui/eventTimes";
import { stages } from "./words";

/** What somebody is asked about an event, before it, straight after, or six weeks on. */
export function EvaluatePage() {
  const { id = "", stage = "" } = useParams();
  const { data, error, refetch } = useQuery(listEvaluationsOptions({ path: { id } }));
  const evaluation = data?.items.find((each) => each.stage === stage);
  if (evaluation) return <Asked evaluation={evaluation} />;
  return (
    <Page title="Tell us what it led to">
      {error && <Trouble error={error} retry={() => void refetch()} />}
      {!error && !data && <Skeleton lines={10} />}
      {data && (
        <>
          <h1>There is nothing to answer here</h1>
          <p>
            <Link to={`/events/${id}`}>Go to the event</Link>
          </p>
        </>
      )}
    </Page>
  );
}

function Asked({ evaluation: e }: { evaluation: Evaluation }) {
  const mine = useQuery({
    queryKey: ["my answer", e.id, e.answered],
    queryFn: async () => (await getMyAnswer({ path: { id: e.id }, throwOnError: true })).data,
    enabled: e.answered,
  });
  const open = e.allowed.includes("answer");
  const heading = (
    <>
      <p className="ev-eyebrow">{stages[e.stage]}</p>
      <h1 className="ev-spaced">{e.eventTitle}</h1>
    </>
  );
  if (open && (!e.answered || mine.data)) return <Answer evaluation={e} mine={mine.data} heading={heading} />;
  return (
    <Page title={`${stages[e.stage]}: ${e.eventTitle}`}>
      {heading}
      {open ? <Skeleton /> : <p className="ev-lead">{notNow(e)}</p>}
      <p>
        <Link to={`/events/${e.eventId}`}>Go to the event</Link>
      </p>
    </Page>
  );
}

function notNow({ state, opensAt, answered }: Evaluation): string {
  if (answered) return "Thank you. Your answers are kept, and counted with those of others.";
  if (state === "scheduled" && opensAt) return `These questions open on ${eventMoment(opensAt)}.`;
  if (state === "closed") return "These questions have closed.";
  if (state === "open") return "These questions are for people who have a place, or were there.";
  return "Nothing is asked about this event.";
}
