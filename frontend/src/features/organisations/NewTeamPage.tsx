import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useNavigate, useParams } from "react-router";
import { addTeam } from "@/api/generated";
import { useOnceKey } from "@/api/onceKey";
import { Page } from "@/ui/Page";
import { WithRight } from "@/ui/WithRight";
import { useDraft } from "@/ui/drafts";
import { Crumbs } from "./Crumbs";
import { TeamForm } from "./TeamForm";
import { teamInput } from "./organisationInput";

export function NewTeamPage() {
  const { id = "" } = useParams();
  return (
    <WithRight title="Add a team" right="organisation.manage">
      <NewTeam id={id} />
    </WithRight>
  );
}

function NewTeam({ id }: { id: string }) {
  const navigate = useNavigate();
  const cache = useQueryClient();
  const draft = useDraft("team");
  const key = useOnceKey();
  const back = `/admin/service-areas/${id}`;
  const add = useMutation({
    mutationFn: (form: FormData) => {
      const body = teamInput(form);
      return addTeam({ path: { id }, body, headers: key(body), throwOnError: true });
    },
    onSuccess: async () => {
      draft.forget();
      await cache.invalidateQueries();
      await navigate(back);
    },
  });
  return (
    <Page title="Add a team" refused={add.isError}>
      <Crumbs to={back} name="Service area" />
      <h1 className="ev-spaced-l">Add a team</h1>
      <TeamForm draft={draft} error={add.error} busy={add.isPending} send={add.mutate} />
    </Page>
  );
}
