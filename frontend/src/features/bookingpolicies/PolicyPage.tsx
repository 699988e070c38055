import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useSearchParams } from "react-router";
import { reviseBookingPolicy, type BookingPolicy, type BookingPolicyInput } from "@/api/generated";
import { getBookingPolicyOptions } from "@/api/generated/@tanstack/react-query.gen";
import { fieldErrors, ifMatch } from "@/api/problem";
import { organisationsWhere } from "@/api/rights";
import { useSession } from "@/api/session";
import { ErrorSummary } from "@/ui/ErrorSummary";
import { Form } from "@/ui/Form";
import { Note } from "@/ui/Note";
import { Page } from "@/ui/Page";
import { Skeleton } from "@/ui/Skeleton";
import { Trouble } from "@/ui/Trouble";
import { WithRight } from "@/ui/WithRight";
import { useDraft } from "@/ui/drafts";
import { PolicyFields } from "./PolicyFields";
import { policyInput } from "./policyInput";

const title = "Booking policy";

/** How an organisation takes bookings and lets them go, for its administrators. */
export function PolicyPage() {
  const { me } = useSession();
  const [search] = useSearchParams();
  const id = search.get("organisation") ?? organisationsWhere(me, "organisation.manage")[0] ?? "";
  const { data, error, refetch } = useQuery({ ...getBookingPolicyOptions({ path: { id } }), enabled: id !== "" });
  return (
    <WithRight title={title} right="organisation.manage">
      {data ? (
        <Edit key={data.organisationId} policy={data} />
      ) : (
        <Page title={title}>{error ? <Trouble error={error} retry={() => void refetch()} /> : <Skeleton lines={10} />}</Page>
      )}
    </WithRight>
  );
}

function Edit({ policy }: { policy: BookingPolicy }) {
  const draft = useDraft("booking-policy");
  const cache = useQueryClient();
  const [round, setRound] = useState(0);
  const act = useMutation({
    mutationFn: (body: BookingPolicyInput) =>
      reviseBookingPolicy({ path: { id: policy.organisationId }, body, headers: ifMatch(policy.version), throwOnError: true }),
    onSuccess: () => {
      draft.forget();
      setRound(round + 1);
    },
    onSettled: () => cache.invalidateQueries(),
  });
  return (
    <Page title={title} refused={act.isError}>
      {act.error && <ErrorSummary error={act.error} />}
      <h1 className="ev-spaced">{title}</h1>
      <p className="ev-lead ev-spaced-l">{policy.organisationName}</p>
      <div className="ev-spaced-l">
        <Note kind={act.isSuccess ? "good" : "time"}>
          <span role="status">
            {act.isSuccess && "Saved. "}
            {!policy.isSet && "Nothing is set yet, so what is usual holds. "}People read: “{policy.words}”
          </span>
        </Note>
      </div>
      <Form key={round} name={title} draft={draft} send={(data) => act.mutate(policyInput(data))}>
        <div className="ev-form">
          <PolicyFields known={policy} errors={fieldErrors(act.error)} />
          <p>
            <button className="govuk-button" disabled={act.isPending}>
              Save
            </button>
          </p>
        </div>
      </Form>
    </Page>
  );
}
