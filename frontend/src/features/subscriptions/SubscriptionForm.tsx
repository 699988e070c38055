import { Link } from "react-router";
import type { Subscription, SubscriptionInput } from "@/api/generated";
import { fieldErrors } from "@/api/problem";
import { ErrorSummary } from "@/ui/ErrorSummary";
import { Form } from "@/ui/Form";
import type { Draft } from "@/ui/drafts";
import { ForWhom, WayIn, What, When } from "./SubscriptionParts";
import { fieldFor, subscriptionInput } from "./subscriptionInput";

type Props = {
  draft: Draft;
  organisationId: string;
  known: Partial<Subscription>;
  error: unknown;
  busy: boolean;
  send: (input: SubscriptionInput) => void;
  back: string;
};

export function SubscriptionForm({ draft, organisationId, known, error, busy, send, back }: Props) {
  const errors = fieldErrors(error, fieldFor);
  return (
    <>
      {error != null && <ErrorSummary error={error} fieldFor={fieldFor} />}
      <Form name="Subscription" draft={draft} send={(data) => send(subscriptionInput(data))}>
        <input type="hidden" name="organisationId" value={organisationId} />
        <div className="ev-form">
          <What known={known} errors={errors} />
          <When known={known} errors={errors} />
          <ForWhom known={known} errors={errors} />
          <WayIn known={known} errors={errors} />
          <p className="ev-row">
            <button className="govuk-button" disabled={busy}>
              Save
            </button>
            <Link to={back} onClick={draft.forget}>
              Cancel
            </Link>
          </p>
        </div>
      </Form>
    </>
  );
}
