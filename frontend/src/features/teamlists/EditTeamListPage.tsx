import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useNavigate, useParams } from "react-router";
import { deleteTeamList, getTeamList, reviseTeamList, type TeamList, type TeamListInput } from "@/api/generated";
import { getTeamListOptions } from "@/api/generated/@tanstack/react-query.gen";
import { Page } from "@/ui/Page";
import { Refused } from "@/ui/Refused";
import { Skeleton } from "@/ui/Skeleton";
import { Trouble } from "@/ui/Trouble";
import { useDraft } from "@/ui/drafts";
import { useOpened } from "@/ui/useOpened";
import { TeamListForm } from "./TeamListForm";

export function EditTeamListPage() {
  const { id = "" } = useParams();
  const { data, error, refetch } = useQuery(getTeamListOptions({ path: { id } }));
  if (data?.allowed.includes("edit")) return <Edit key={data.id} list={data} />;
  return (
    <Page title="Change a team’s list">
      {error ? (
        <Trouble error={error} retry={() => void refetch()} />
      ) : data ? (
        <Refused />
      ) : (
        <>
          <h1 className="ev-spaced-l">Change a team’s list</h1>
          <Skeleton lines={10} />
        </>
      )}
    </Page>
  );
}

function Edit({ list }: { list: TeamList }) {
  const draft = useDraft("team-list");
  const { opened, revise, remove } = useChange(list, draft.forget);
  return (
    <Page title={`Change ${list.title}`} refused={revise.isError}>
      <h1 className="ev-spaced-l">Change a team’s list</h1>
      <TeamListForm
        draft={draft}
        known={opened}
        error={revise.error ?? remove.error}
        busy={revise.isPending || remove.isPending}
        send={revise.mutate}
      >
        <button className="ev-link" type="button" disabled={remove.isPending} onClick={() => remove.mutate()}>
          Delete the list and its ticks
        </button>
      </TeamListForm>
    </Page>
  );
}

function useChange(list: TeamList, done: () => void) {
  const navigate = useNavigate();
  const cache = useQueryClient();
  const path = { id: list.id };
  const { opened, change } = useOpened(list, async () => (await getTeamList({ path, throwOnError: true })).data);
  const onSuccess = async () => {
    done();
    await navigate("/reading-list/team");
    await cache.invalidateQueries();
  };
  const revise = useMutation({
    mutationFn: (body: TeamListInput) => change((headers) => reviseTeamList({ path, body, headers, throwOnError: true })),
    onSuccess,
  });
  const remove = useMutation({ mutationFn: () => deleteTeamList({ path, throwOnError: true }), onSuccess });
  return { opened, revise, remove };
}
