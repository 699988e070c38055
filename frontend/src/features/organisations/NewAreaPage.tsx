import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useNavigate, useParams } from "react-router";
import { addServiceArea } from "@/api/generated";
import { useOnceKey } from "@/api/onceKey";
import { Page } from "@/ui/Page";
import { WithRight } from "@/ui/WithRight";
import { useDraft } from "@/ui/drafts";
import { AreaForm } from "./AreaForm";
import { Crumbs } from "./Crumbs";
import { areaInput } from "./organisationInput";

export function NewAreaPage() {
  const { id = "" } = useParams();
  return (
    <WithRight title="Add a service area" right="organisation.manage">
      <NewArea id={id} />
    </WithRight>
  );
}

function NewArea({ id }: { id: string }) {
  const navigate = useNavigate();
  const cache = useQueryClient();
  const draft = useDraft("area");
  const key = useOnceKey();
  const back = `/admin/organisations/${id}`;
  const add = useMutation({
    mutationFn: (form: FormData) => {
      const body = areaInput(form);
      return addServiceArea({ path: { id }, body, headers: key(body), throwOnError: true });
    },
    onSuccess: async () => {
      draft.forget();
      await cache.invalidateQueries();
      await navigate(back);
    },
  });
  return (
    <Page title="Add a service area" refused={add.isError}>
      <Crumbs to={back} name="Service areas and teams" />
      <h1 className="ev-spaced-l">Add a service area</h1>
      <AreaForm draft={draft} error={add.error} busy={add.isPending} send={add.mutate} />
    </Page>
  );
}
