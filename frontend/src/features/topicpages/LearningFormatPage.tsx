import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { Link, useNavigate, useSearchParams } from "react-router";
import type { LearningFormatInput } from "@/api/generated";
import { chooseLearningFormatMutation, getMeOptions } from "@/api/generated/@tanstack/react-query.gen";
import { useSession } from "@/api/session";
import { Choices } from "@/ui/Choices";
import { ErrorSummary } from "@/ui/ErrorSummary";
import { Page } from "@/ui/Page";
import { Refused } from "@/ui/Refused";
import { Skeleton } from "@/ui/Skeleton";
import { formatNames } from "@/ui/topicWords";

const choices = Object.entries(formatNames).map(([value, name]) => ({ value, name }));

/** How someone likes to learn. Only they see it; it puts what fits first on the topic pages they read. */
export function LearningFormatPage() {
  const { me, signIn } = useSession();
  const cache = useQueryClient();
  const navigate = useNavigate();
  const [search] = useSearchParams();
  const back = search.get("topic") ? `/topics/${search.get("topic")}` : "/profile";
  const now = useQuery({ ...getMeOptions(), enabled: me !== null });
  const choose = useMutation({
    ...chooseLearningFormatMutation(),
    onSuccess: async () => {
      await cache.invalidateQueries();
      await navigate(back);
    },
  });
  if (!me)
    return (
      <Page title="How I like to learn">
        <Refused signIn={signIn} />
      </Page>
    );
  return (
    <Page title="How I like to learn" refused={choose.isError}>
      <h1 className="ev-spaced-l">How I like to learn</h1>
      {choose.isError && <ErrorSummary error={choose.error} />}
      {!now.data && <Skeleton lines={5} />}
      {now.data && (
        <form
          onSubmit={(event) => {
            event.preventDefault();
            const format = new FormData(event.currentTarget).get("format") as LearningFormatInput["format"];
            choose.mutate({ body: { format } });
          }}
        >
          <Choices
            kind="radios"
            name="format"
            label="What should come first on topic pages?"
            hint="Only you see this. Nothing is left out: sections that fit come first, and you can always see the editors’ order."
            choices={choices}
            values={[now.data.learningFormat ?? "any"]}
          />
          <p className="ev-row">
            <button className="govuk-button" disabled={choose.isPending}>
              Save
            </button>
            <Link to={back}>Cancel</Link>
          </p>
        </form>
      )}
    </Page>
  );
}
