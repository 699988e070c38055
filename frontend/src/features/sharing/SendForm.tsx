import { Link } from "react-router";
import { fieldErrors } from "@/api/problem";
import { ErrorSummary } from "@/ui/ErrorSummary";
import { Form } from "@/ui/Form";
import { PeoplePicker } from "@/ui/PeoplePicker";
import { TextArea } from "@/ui/TextArea";
import type { Draft } from "@/ui/drafts";
import { colleagues } from "@/ui/finders";
import type { Sender } from "./useSend";

const fieldFor = (pointer: string) => (pointer.startsWith("/recipientIds") ? "recipient" : pointer.replace(/^\//, ""));

export function SendForm({ draft, send, back }: { draft: Draft; send: Sender; back: string }) {
  const errors = fieldErrors(send.error, fieldFor);
  return (
    <>
      {send.error && <ErrorSummary error={send.error} fieldFor={fieldFor} />}
      <Form name="Send to a colleague" draft={draft} send={send.mutate}>
        <div className="ev-narrow">
          <PeoplePicker
            name="recipient"
            label="Who is it for?"
            hint="Up to 20 people."
            finder={colleagues}
            draft={draft}
            most={20}
            error={errors.recipient}
          />
          <TextArea
            name="message"
            label="Message"
            hint="What made you think of them? They see it with your name."
            rows={4}
            most={1000}
            error={errors.message}
          />
          <p className="ev-row">
            <button className="govuk-button" disabled={send.isPending}>
              Send
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
