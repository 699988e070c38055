import { useMutation, useQueryClient } from "@tanstack/react-query";
import { Link, useParams } from "react-router";
import { checkIn, type CheckIn } from "@/api/generated";
import { fieldErrors } from "@/api/problem";
import { useSession } from "@/api/session";
import { Done } from "@/ui/Done";
import { ErrorSummary } from "@/ui/ErrorSummary";
import { Form } from "@/ui/Form";
import { Page } from "@/ui/Page";
import { Refused } from "@/ui/Refused";
import { TextInput } from "@/ui/TextInput";
import { useDraft } from "@/ui/drafts";
import { eventTimes } from "@/ui/eventTimes";
import { duration } from "./words";

/** Where the QR code leads: one button, because a page that is opened must change nothing. */
export function CheckInPage() {
  const { code = "" } = useParams();
  const { me, signIn } = useSession();
  const cache = useQueryClient();
  const signing = useMutation({
    mutationFn: async (typed: string) => (await checkIn({ body: { code: typed }, throwOnError: true })).data,
    onSuccess: () => cache.invalidateQueries(),
  });
  const draft = useDraft("check-in");
  if (!me) {
    return (
      <Page title="Sign in to a learning event">
        <Refused signIn={signIn} />
      </Page>
    );
  }
  return (
    <Page title="Sign in to a learning event" refused={signing.error !== null}>
      {signing.data ? (
        <Here at={signing.data} />
      ) : (
        <>
          {signing.error && <ErrorSummary error={signing.error} />}
          <h1 className="ev-spaced-l">Sign in to a learning event</h1>
          <Form draft={draft} name="Sign in" send={(form) => signing.mutate(form.get("code")?.toString() ?? "")}>
            <TextInput
              name="code"
              label="Code on the screen"
              hint="6 letters and numbers"
              value={code}
              width={10}
              autoComplete="off"
              spellCheck={false}
              error={fieldErrors(signing.error).code}
            />
            <button className="govuk-button" disabled={signing.isPending}>
              I am here
            </button>
          </Form>
        </>
      )}
    </Page>
  );
}

function Here({ at }: { at: CheckIn }) {
  return (
    <div className="ev-stack">
      <h1>You are signed in</h1>
      <Done words={`${at.title}, ${eventTimes(at.startsAt, at.endsAt)}`} />
      {at.minutes > 0 && <p>{duration(at.minutes)} of protected time count for you.</p>}
      <p>
        <Link to={`/events/${at.eventId}`}>What to look at during the session</Link>
      </p>
      <p>
        <Link to="/events/attended">What you were at</Link>
      </p>
    </div>
  );
}
