import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { Link, useNavigate } from "react-router";
import type { AccessNeeds } from "@/api/generated";
import {
  getMyAccessNeedsOptions,
  getMyAccessNeedsQueryKey,
  writeMyAccessNeedsMutation,
} from "@/api/generated/@tanstack/react-query.gen";
import { fieldErrors } from "@/api/problem";
import { useSession } from "@/api/session";
import { ErrorSummary } from "@/ui/ErrorSummary";
import { Form } from "@/ui/Form";
import { Note } from "@/ui/Note";
import { Page } from "@/ui/Page";
import { Refused } from "@/ui/Refused";
import { Skeleton } from "@/ui/Skeleton";
import { TextArea } from "@/ui/TextArea";
import { Trouble } from "@/ui/Trouble";
import { useDraft } from "@/ui/drafts";

const title = "What helps you take part";

export function AccessNeedsPage() {
  const { me, signIn } = useSession();
  const { data, error, refetch } = useQuery({ ...getMyAccessNeedsOptions(), enabled: me !== null });
  if (me && data) return <Needs needs={data} />;
  return (
    <Page title={title}>
      {!me ? <Refused signIn={signIn} /> : error ? <Trouble error={error} retry={() => void refetch()} /> : <Skeleton />}
    </Page>
  );
}

function Needs({ needs }: { needs: AccessNeeds }) {
  const cache = useQueryClient();
  const navigate = useNavigate();
  const draft = useDraft("access-needs");
  const write = useMutation({
    ...writeMyAccessNeedsMutation(),
    onSuccess: async (saved) => {
      draft.forget();
      cache.setQueryData(getMyAccessNeedsQueryKey(), saved);
      await navigate("/profile", { state: "saved" });
      await cache.invalidateQueries();
    },
  });
  return (
    <Page title={title} refused={write.isError}>
      {write.error && <ErrorSummary error={write.error} />}
      <h1 className="ev-spaced">{title}</h1>
      <div className="ev-narrow">
        <WhoSeesIt />
        <Form name={title} draft={draft} send={(form) => write.mutate({ body: { note: String(form.get("note") ?? "") } })}>
          <TextArea
            name="note"
            label="What should an organiser know or prepare?"
            hint="For example: step-free access, a hearing loop, captions, breaks, somebody who comes with you"
            most={2000}
            value={needs.note}
            error={fieldErrors(write.error).note}
          />
          <p className="ev-row">
            <button className="govuk-button" disabled={write.isPending}>
              Save
            </button>
            <Link to="/profile" onClick={draft.forget}>
              Cancel
            </Link>
          </p>
        </Form>
      </div>
    </Page>
  );
}

function WhoSeesIt() {
  return (
    <div className="ev-spaced-l">
      <Note kind="time">
        <p>
          <b>Only you see this.</b> It is kept apart from your profile, is in no list and no search, and administrators cannot
          read it. When you can book events here, the organisers of an event that you book will see it, and nobody else.
        </p>
        <p>Empty the box and save to remove it at once. It goes with your account.</p>
      </Note>
    </div>
  );
}
