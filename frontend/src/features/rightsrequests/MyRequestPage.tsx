import { useQuery } from "@tanstack/react-query";
import { Link, useParams } from "react-router";
import { replyToRightsRequest, type RightsRequest } from "@/api/generated";
import { getMyRightsRequestOptions } from "@/api/generated/@tanstack/react-query.gen";
import { fieldErrors, ifMatch } from "@/api/problem";
import { ErrorSummary } from "@/ui/ErrorSummary";
import { ForPerson } from "@/ui/ForPerson";
import { Form } from "@/ui/Form";
import { useNamed } from "@/ui/onPage";
import { Skeleton } from "@/ui/Skeleton";
import { TextArea } from "@/ui/TextArea";
import { Trouble } from "@/ui/Trouble";
import { typedIn, useSend } from "@/ui/useSend";
import { Clock } from "./Clock";
import { Complain } from "./Complain";
import { Steps } from "./Steps";
import { kindName } from "./words";

export function MyRequestPage() {
  return (
    <ForPerson title="My request">
      <OneRequest />
    </ForPerson>
  );
}

function OneRequest() {
  const { id = "" } = useParams();
  const { data, error, refetch } = useQuery(getMyRightsRequestOptions({ path: { id } }));
  useNamed(data && `${kindName(data.kind)}, ${data.organisationName}`);
  if (error && !data) return <Trouble error={error} retry={() => void refetch()} />;
  if (!data) return <Skeleton />;
  return (
    <div className="ev-stack-l">
      <div className="ev-head">
        <p>
          <Link to="/my-data/requests">My requests</Link>
        </p>
        <h1>
          {kindName(data.kind)}, {data.organisationName}
        </h1>
        <p>
          <Clock request={data} />
        </p>
        {data.words && <p className="ev-lead ev-pretext">{data.words}</p>}
      </div>
      <Steps request={data} />
      {data.allowed.includes("reply") && <Reply request={data} />}
      {data.state === "refused" && <Complain />}
    </div>
  );
}

function Reply({ request }: { request: RightsRequest }) {
  const { draft, act, round } = useSend("reply", `/my-data/requests/${request.id}`, (body: { words: string }) =>
    replyToRightsRequest({ path: { id: request.id }, headers: ifMatch(request.version), body, throwOnError: true }),
  );
  return (
    <section aria-labelledby="reply">
      {act.error && <ErrorSummary error={act.error} />}
      <h2 id="reply" className="ev-spaced">
        Your answer
      </h2>
      <Form key={round} name="Your answer" draft={draft} send={(form) => act.mutate({ words: typedIn(form)("words") ?? "" })}>
        <TextArea
          name="words"
          label="What they need to know"
          hint="The time for an answer runs on as soon as you send it."
          most={4000}
          error={fieldErrors(act.error).words}
        />
        <button className="govuk-button" disabled={act.isPending}>
          Send
        </button>
      </Form>
    </section>
  );
}
