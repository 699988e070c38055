import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { Link } from "react-router";
import type { NoticeMail } from "@/api/generated";
import { chooseNoticeMailMutation, getNoticeMailOptions, getNoticeMailQueryKey } from "@/api/generated/@tanstack/react-query.gen";
import { fieldErrors } from "@/api/problem";
import { useSession } from "@/api/session";
import { Choices } from "@/ui/Choices";
import { ErrorSummary } from "@/ui/ErrorSummary";
import { Form } from "@/ui/Form";
import { Note } from "@/ui/Note";
import { Page } from "@/ui/Page";
import { Refused } from "@/ui/Refused";
import { Skeleton } from "@/ui/Skeleton";
import { Trouble } from "@/ui/Trouble";
import { useDraft } from "@/ui/drafts";

const title = "How we mail you";
const choices = [
  { value: "at-once", name: "At once" },
  {
    value: "daily",
    name: "Once a day",
    hint: "One mail in the morning with all that is unread, and none when you have read it all",
  },
  { value: "never", name: "Never", hint: "Notices wait for you in Evident" },
];

export function MailSettingsPage() {
  const { me, signIn } = useSession();
  const { data, error, refetch } = useQuery({ ...getNoticeMailOptions(), enabled: me !== null });
  if (!me || error || !data)
    return (
      <Page title={title}>
        {!me ? <Refused signIn={signIn} /> : error ? <Trouble error={error} retry={() => void refetch()} /> : <Skeleton />}
      </Page>
    );
  return <Settings mail={data} />;
}

function Settings({ mail }: { mail: NoticeMail }) {
  const cache = useQueryClient();
  const draft = useDraft("notice-mail");
  const choose = useMutation({
    ...chooseNoticeMailMutation(),
    onSuccess: (saved) => {
      draft.forget();
      cache.setQueryData(getNoticeMailQueryKey(), saved);
    },
  });
  return (
    <Page title={title} refused={choose.isError}>
      {choose.error && <ErrorSummary error={choose.error} />}
      <h1 className="ev-spaced">{title}</h1>
      <p className="ev-spaced">
        <Link to="/notices">Back to your notices</Link>
      </p>
      {choose.isSuccess && (
        <div className="ev-spaced-l">
          <Note kind="good">
            <span role="status">Saved.</span>
          </Note>
        </div>
      )}
      <Form
        name={title}
        draft={draft}
        send={(form) => choose.mutate({ body: { mailed: form.get("mailed") as NoticeMail["mailed"] } })}
      >
        <Choices
          kind="radios"
          name="mailed"
          label="How often do we mail you about notices?"
          hint={mail.email ? `Mail goes to ${mail.email}` : "Your account has no email address yet, so nothing is sent"}
          choices={choices}
          values={[mail.mailed]}
          error={fieldErrors(choose.error).mailed}
        />
        <button className="govuk-button" disabled={choose.isPending}>
          Save
        </button>
      </Form>
    </Page>
  );
}
