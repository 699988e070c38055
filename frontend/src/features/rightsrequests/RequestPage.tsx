import { useQuery } from "@tanstack/react-query";
import { Link, useParams } from "react-router";
import type { RightsRequest } from "@/api/generated";
import { getRightsRequestOptions } from "@/api/generated/@tanstack/react-query.gen";
import { useNamed } from "@/ui/onPage";
import { PrivacyPage } from "@/ui/PrivacyPage";
import { Skeleton } from "@/ui/Skeleton";
import { Trouble } from "@/ui/Trouble";
import { day } from "@/ui/dates";
import { Clock } from "./Clock";
import { StepForm } from "./StepForm";
import { Steps } from "./Steps";
import { channelName, kindName, stateNames } from "./words";

export function RequestPage() {
  return (
    <PrivacyPage title="A request about data" bare>
      {() => <OneRequest />}
    </PrivacyPage>
  );
}

function OneRequest() {
  const { id = "" } = useParams();
  const { data, error, refetch } = useQuery(getRightsRequestOptions({ path: { id } }));
  if (error && !data) return <Trouble error={error} retry={() => void refetch()} />;
  return data ? <Request request={data} /> : <Skeleton />;
}

function Request({ request }: { request: RightsRequest }) {
  useNamed(`${kindName(request.kind)}: ${request.requesterName}`);
  const back = `/admin/privacy?organisation=${request.organisationId}`;
  return (
    <div className="ev-stack-l">
      <div className="ev-head">
        <p>
          <Link to={back}>Requests about data</Link>
        </p>
        <h1>
          {kindName(request.kind)}: {request.requesterName}
        </h1>
        <p className="ev-row">
          <Clock request={request} />
          <span className="ev-quiet">{stateNames[request.state]}</span>
        </p>
        {request.words && <p className="ev-lead ev-pretext">{request.words}</p>}
        <p className="ev-quiet">
          {channelName(request.channel)}, received on {day(request.receivedOn)}.
          {request.pausedDays > 0 &&
            ` The clock was stopped for ${request.pausedDays} ${request.pausedDays === 1 ? "day" : "days"}.`}
          {request.personId && ` ${request.requesterName} sees that you have looked.`}
        </p>
      </div>
      <section aria-labelledby="done">
        <h2 id="done" className="ev-spaced">
          What was done
        </h2>
        <Steps request={request} />
      </section>
      {request.kind === "erasure" && request.personId && (
        <p>
          <Link to={`/organisations/${request.organisationId}/people/${request.personId}/erase`}>
            See what taking their name off would do
          </Link>
        </p>
      )}
      {request.allowed.length > 0 && <StepForm request={request} />}
    </div>
  );
}
