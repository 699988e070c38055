import { useMutation, useQuery } from "@tanstack/react-query";
import { followTopicsMutation, getMeOptions, listTopicsOptions } from "@/api/generated/@tanstack/react-query.gen";
import { useSession } from "@/api/session";
import { Note } from "@/ui/Note";
import { Page } from "@/ui/Page";
import { Skeleton } from "@/ui/Skeleton";
import { Trouble } from "@/ui/Trouble";
import { SignInFirst } from "./SignInFirst";

export function FollowPage() {
  const { me } = useSession();
  const topics = useQuery(listTopicsOptions({ query: { size: 100 } }));
  const now = useQuery({ ...getMeOptions(), enabled: me !== null });
  const follow = useMutation({ ...followTopicsMutation(), onSuccess: () => now.refetch() });
  if (!me) return <SignInFirst />;
  const error = topics.error ?? now.error ?? follow.error;
  if (error)
    return (
      <Page title="Topics I follow">
        <Trouble error={error} />
      </Page>
    );
  return (
    <Page title="Topics I follow">
      <h1 className="ev-spaced">Topics I follow</h1>
      {follow.isSuccess && (
        <Note kind="good">
          <span role="status">Saved.</span>
        </Note>
      )}
      {(!topics.data || !now.data) && <Skeleton lines={12} />}
      {topics.data && now.data && (
        <form
          onSubmit={(event) => {
            event.preventDefault();
            const chosen = new FormData(event.currentTarget).getAll("topic").map(String);
            follow.mutate({ body: { topicIds: chosen } });
          }}
        >
          <fieldset className="govuk-fieldset ev-spaced-l">
            <legend className="govuk-fieldset__legend">What is new in these is shown on your home page</legend>
            {topics.data.items.map((topic) => (
              <label className="ev-check" key={topic.id}>
                <input type="checkbox" name="topic" value={topic.id} defaultChecked={now.data.interests.includes(topic.id)} />
                {topic.title}
              </label>
            ))}
          </fieldset>
          <button className="govuk-button" disabled={follow.isPending}>
            Save
          </button>
        </form>
      )}
    </Page>
  );
}
