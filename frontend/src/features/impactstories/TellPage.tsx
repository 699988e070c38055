import { useQuery } from "@tanstack/react-query";
import { useParams } from "react-router";
import { reviseImpactStory, tellImpactStory, type ImpactStoryInput } from "@/api/generated";
import { getImpactStoryOptions } from "@/api/generated/@tanstack/react-query.gen";
import { ifMatch } from "@/api/problem";
import { useSession } from "@/api/session";
import { NotOpen } from "@/ui/NotOpen";
import { Page } from "@/ui/Page";
import { Refused } from "@/ui/Refused";
import { useSend } from "@/ui/useSend";
import { RemoveStory } from "./RemoveStory";
import { StoryForm } from "./StoryForm";

/** What changed, told by somebody who was there. */
export function TellPage() {
  const { me, signIn } = useSession();
  const { id = "" } = useParams();
  const back = `/events/${id}/stories`;
  const { draft, act } = useSend("story", back, (body: ImpactStoryInput, headers) =>
    tellImpactStory({ path: { id }, body, headers, throwOnError: true }),
  );
  return (
    <Page title="Tell what changed" refused={act.isError}>
      {me ? <StoryForm title="Tell what changed" draft={draft} act={act} back={back} /> : <Refused signIn={signIn} />}
    </Page>
  );
}

export function ChangeStoryPage() {
  const { id = "" } = useParams();
  const query = useQuery(getImpactStoryOptions({ path: { id } }));
  const story = query.data;
  const back = `/events/${story?.eventId}/stories`;
  const { draft, act } = useSend("story", back, (body: ImpactStoryInput) =>
    reviseImpactStory({ path: { id }, headers: ifMatch(story?.version ?? 0), body, throwOnError: true }),
  );
  if (!story?.allowed.includes("revise")) return <NotOpen title="Change your story" query={query} />;
  return (
    <Page title="Change your story" refused={act.isError}>
      <StoryForm title="Change your story" known={story} draft={draft} act={act} back={back} />
      <RemoveStory story={story} back={back} />
    </Page>
  );
}
