import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import {
  followTopicMutation,
  getMeOptions,
  getMeQueryKey,
  unfollowTopicMutation,
} from "@/api/generated/@tanstack/react-query.gen";
import { asProblem, describe } from "@/api/problem";
import { useSession } from "@/api/session";
import { Icon } from "@/ui/Icon";

/** Follow this topic, or follow it no longer; whatever else the person follows stays. */
export function Follow({ topicId }: { topicId: string }) {
  const { me, signIn } = useSession();
  const cache = useQueryClient();
  const now = useQuery({ ...getMeOptions(), enabled: me !== null });
  const done = { onSuccess: () => cache.invalidateQueries({ queryKey: getMeQueryKey() }) };
  const follow = useMutation({ ...followTopicMutation(), ...done });
  const unfollow = useMutation({ ...unfollowTopicMutation(), ...done });
  const follows = now.data?.interests.includes(topicId) ?? false;
  const failed = follow.error ?? unfollow.error;
  const act = () => (!me ? signIn() : (follows ? unfollow : follow).mutate({ path: { topicId } }));
  return (
    <>
      <button
        className={`govuk-button${follows ? " govuk-button--secondary" : ""}`}
        type="button"
        disabled={me !== null && (!now.data || follow.isPending || unfollow.isPending)}
        onClick={act}
      >
        <Icon name={follows ? "tick" : "bell"} />
        {follows ? "Following" : "Follow this topic"}
        {follows && <span className="govuk-visually-hidden">: stop following it</span>}
      </button>
      <span role="status" className="govuk-visually-hidden">
        {follow.isSuccess && follows && "You follow this topic. What is new in it is on your home page."}
        {unfollow.isSuccess && !follows && "You do not follow this topic any more."}
      </span>
      {failed && <p role="alert">{asProblem(failed)?.detail ?? describe(asProblem(failed))}</p>}
    </>
  );
}
