import { useQuery } from "@tanstack/react-query";
import { Link, useParams } from "react-router";
import { chooseImpactStory, unchooseImpactStory } from "@/api/generated";
import { getImpactStoryOptions } from "@/api/generated/@tanstack/react-query.gen";
import { fieldErrors, ifMatch } from "@/api/problem";
import { ErrorSummary } from "@/ui/ErrorSummary";
import { Form } from "@/ui/Form";
import { NotOpen } from "@/ui/NotOpen";
import { Page } from "@/ui/Page";
import { TextArea } from "@/ui/TextArea";
import { typedIn, useSend } from "@/ui/useSend";

const title = "Choose as most significant";

/** The choosing, and the reason for it, is half of the method: it says what an organisation values. */
export function ChoosePage() {
  const { id = "" } = useParams();
  const query = useQuery(getImpactStoryOptions({ path: { id } }));
  const story = query.data;
  const back = `/events/${story?.eventId}/stories`;
  const asked = { path: { id }, headers: ifMatch(story?.version ?? 0), throwOnError: true } as const;
  const { draft, act } = useSend("significance", back, (reason: string | null) =>
    reason === null ? unchooseImpactStory(asked) : chooseImpactStory({ ...asked, body: { reason } }),
  );
  const errors = fieldErrors(act.error);
  if (!story?.allowed.includes("choose")) return <NotOpen title={title} query={query} />;
  return (
    <Page title={title} refused={act.isError}>
      {act.error && <ErrorSummary error={act.error} />}
      <h1 className="ev-spaced">{title}</h1>
      <blockquote className="ev-said ev-spaced-l">{story.whatChanged}</blockquote>
      <Form name={title} draft={draft} send={(form) => act.mutate(typedIn(form)("reason") ?? "")}>
        <div className="ev-narrow">
          <TextArea
            name="reason"
            label="Why is it among the most significant?"
            hint="Whoever may read the story reads this, too. Best decided by several people."
            most={1000}
            value={story.chosenReason}
            error={errors.reason}
          />
          <p className="ev-row">
            <button className="govuk-button" disabled={act.isPending}>
              Save
            </button>
            {story.chosenReason && (
              <button className="ev-link" type="button" disabled={act.isPending} onClick={() => act.mutate(null)}>
                Choose it no more
              </button>
            )}
            <Link to={back} onClick={draft.forget}>
              Cancel
            </Link>
          </p>
        </div>
      </Form>
    </Page>
  );
}
