import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useNavigate } from "react-router";
import { addOrganisation, type OrganisationInput } from "@/api/generated";
import { useOnceKey } from "@/api/onceKey";
import { Page } from "@/ui/Page";
import { WithRight } from "@/ui/WithRight";
import { useDraft } from "@/ui/drafts";
import { OrganisationForm } from "./OrganisationForm";

export function NewOrganisationPage() {
  return (
    <WithRight title="Add an organisation" right="platform.manage">
      <NewOrganisation />
    </WithRight>
  );
}

function NewOrganisation() {
  const navigate = useNavigate();
  const cache = useQueryClient();
  const draft = useDraft("organisation");
  const key = useOnceKey();
  const add = useMutation({
    mutationFn: async (body: OrganisationInput) => (await addOrganisation({ body, headers: key(body), throwOnError: true })).data,
    onSuccess: async ({ id }) => {
      draft.forget();
      await cache.invalidateQueries();
      await navigate(`/admin/organisations/${id}`);
    },
  });
  return (
    <Page title="Add an organisation" refused={add.isError}>
      <h1 className="ev-spaced-l">Add an organisation</h1>
      <OrganisationForm
        draft={draft}
        known={{}}
        identify
        error={add.error}
        busy={add.isPending}
        send={add.mutate}
        back="/admin/organisations"
      />
    </Page>
  );
}
