import { useQuery } from "@tanstack/react-query";
import { Link, useParams } from "react-router";
import { releaseLegalHold, type LegalHold } from "@/api/generated";
import { getLegalHoldOptions } from "@/api/generated/@tanstack/react-query.gen";
import { fieldErrors, ifMatch } from "@/api/problem";
import { ErrorSummary } from "@/ui/ErrorSummary";
import { Form } from "@/ui/Form";
import { useNamed } from "@/ui/onPage";
import { PrivacyPage } from "@/ui/PrivacyPage";
import { Skeleton } from "@/ui/Skeleton";
import { TextArea } from "@/ui/TextArea";
import { Trouble } from "@/ui/Trouble";
import { day } from "@/ui/dates";
import { typedIn, useSend } from "@/ui/useSend";
import { heldName } from "./words";

export function HoldPage() {
  return (
    <PrivacyPage title="A legal hold" bare>
      {() => <OneHold />}
    </PrivacyPage>
  );
}

function OneHold() {
  const { id = "" } = useParams();
  const { data, error, refetch } = useQuery(getLegalHoldOptions({ path: { id } }));
  if (error && !data) return <Trouble error={error} retry={() => void refetch()} />;
  return data ? <Hold hold={data} /> : <Skeleton lines={4} />;
}

function Hold({ hold }: { hold: LegalHold }) {
  useNamed(`Legal hold: ${heldName(hold)}`);
  const back = `/admin/privacy/holds?organisation=${hold.organisationId}`;
  const { draft, act } = useSend("release", back, (body: { reason: string }) =>
    releaseLegalHold({ path: { id: hold.id }, headers: ifMatch(hold.version), body, throwOnError: true }),
  );
  return (
    <div className="ev-stack-l">
      {act.error && <ErrorSummary error={act.error} />}
      <div className="ev-head">
        <p>
          <Link to={back}>Legal holds</Link>
        </p>
        <h1>{heldName(hold)}</h1>
        <p className="ev-lead">{hold.reason}</p>
        <p className="ev-quiet">
          Placed by {hold.placedBy} on {day(hold.placedAt)}
          {hold.until && `, until ${day(hold.until)}`}.
          {hold.releasedAt && ` Released by ${hold.releasedBy} on ${day(hold.releasedAt)}: ${hold.releaseReason}`}
        </p>
      </div>
      {!hold.releasedAt && (
        <Form name="Release" draft={draft} send={(form) => act.mutate({ reason: typedIn(form)("reason") ?? "" })}>
          <h2 className="ev-spaced">Release it</h2>
          <TextArea
            name="reason"
            label="Why is it released?"
            hint="From then on the schedule applies again, and a request for erasure can be met."
            most={2000}
            error={fieldErrors(act.error).reason}
          />
          <button className="govuk-button govuk-button--warning" disabled={act.isPending}>
            Release the hold
          </button>
        </Form>
      )}
    </div>
  );
}
