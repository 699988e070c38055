import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useNavigate } from "react-router";
import { setTeamList, type TeamListInput } from "@/api/generated";
import { useOnceKey } from "@/api/onceKey";
import { useSession } from "@/api/session";
import { Page } from "@/ui/Page";
import { Refused } from "@/ui/Refused";
import { useDraft } from "@/ui/drafts";
import { TeamListForm } from "./TeamListForm";

export function NewTeamListPage() {
  const { me, signIn } = useSession();
  const navigate = useNavigate();
  const cache = useQueryClient();
  const draft = useDraft("team-list");
  const key = useOnceKey();
  const set = useMutation({
    mutationFn: (body: TeamListInput) => setTeamList({ body, headers: key(body), throwOnError: true }),
    onSuccess: async () => {
      draft.forget();
      await cache.invalidateQueries();
      await navigate("/reading-list/team");
    },
  });
  return (
    <Page title="Set a list for a team" refused={set.isError}>
      {me ? (
        <>
          <h1 className="ev-spaced-l">Set a list for a team</h1>
          <TeamListForm draft={draft} known={{}} error={set.error} busy={set.isPending} send={set.mutate} />
        </>
      ) : (
        <Refused signIn={signIn} />
      )}
    </Page>
  );
}
