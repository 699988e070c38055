import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { getBookingPolicy, reviseBookingPolicy, type BookingPolicy, type BookingPolicyInput } from "@/api/generated";
import { getBookingPolicyOptions, getBookingPolicyQueryKey } from "@/api/generated/@tanstack/react-query.gen";
import { fieldErrors } from "@/api/problem";
import { Done } from "@/ui/Done";
import { ErrorSummary } from "@/ui/ErrorSummary";
import { Form } from "@/ui/Form";
import { ForOrganisation } from "@/ui/ForOrganisation";
import { Skeleton } from "@/ui/Skeleton";
import { Trouble } from "@/ui/Trouble";
import { useDraft } from "@/ui/drafts";
import { useOpened } from "@/ui/useOpened";
import { PolicyFields } from "./PolicyFields";
import { policyInput } from "./policyInput";

const title = "Booking policy";

/** How an organisation takes bookings and lets them go, for its administrators. */
export function PolicyPage() {
  return (
    <ForOrganisation title={title} right="organisation.manage">
      {(id) => <Of id={id} />}
    </ForOrganisation>
  );
}

function Of({ id }: { id: string }) {
  const { data, error, refetch } = useQuery(getBookingPolicyOptions({ path: { id } }));
  const [saves, setSaves] = useState(0);
  if (data) return <Edit key={saves} policy={data} isSaved={saves > 0} saved={() => setSaves(saves + 1)} />;
  return error ? <Trouble error={error} retry={() => void refetch()} /> : <Skeleton lines={10} />;
}

type Props = { policy: BookingPolicy; isSaved: boolean; saved: () => void };

function Edit({ policy, isSaved, saved }: Props) {
  const path = { id: policy.organisationId };
  const { opened, change } = useOpened(policy, async () => (await getBookingPolicy({ path, throwOnError: true })).data);
  const draft = useDraft("booking-policy");
  const cache = useQueryClient();
  const act = useMutation({
    mutationFn: (body: BookingPolicyInput) =>
      change(async (headers) => (await reviseBookingPolicy({ path, body, headers, throwOnError: true })).data),
    onSuccess: (now) => {
      draft.forget();
      cache.setQueryData(getBookingPolicyQueryKey({ path }), now);
      saved();
    },
  });
  return (
    <>
      {act.error && <ErrorSummary error={act.error} />}
      <h1 className="ev-spaced">{title}</h1>
      <p className="ev-lead ev-spaced-l">{policy.organisationName}</p>
      <div className="ev-spaced-l">
        {isSaved && <Done words="Saved." />}
        <p>
          {!policy.isSet && "Nothing is set yet, so what is usual holds. "}People read: “{policy.words}”
        </p>
      </div>
      <Form name={title} draft={draft} send={(data) => act.mutate(policyInput(data))}>
        <div className="ev-form">
          <PolicyFields known={opened} errors={fieldErrors(act.error)} />
          <p>
            <button className="govuk-button" disabled={act.isPending}>
              Save
            </button>
          </p>
        </div>
      </Form>
    </>
  );
}
