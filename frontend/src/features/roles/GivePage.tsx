import { Page } from "@/ui/Page";
import { Skeleton } from "@/ui/Skeleton";
import { Trouble } from "@/ui/Trouble";
import { WithRight } from "@/ui/WithRight";
import { useDraft } from "@/ui/drafts";
import { GiveForm } from "./GiveForm";
import { useGive } from "./useGive";
import { useOrganisation } from "./useOrganisation";
import { useRolesAndPlaces } from "./useRolesAndPlaces";

export function GivePage() {
  const { id } = useOrganisation();
  return (
    <WithRight title="Give a role" right="roles.assign">
      {id && <Give organisation={id} />}
    </WithRight>
  );
}

function Give({ organisation }: { organisation: string }) {
  const { at } = useOrganisation();
  const { known, error, retry } = useRolesAndPlaces(organisation);
  const draft = useDraft("role");
  const give = useGive(organisation, () => draft.forget(), at("/admin/roles"));
  return (
    <Page title="Give a role" refused={give.isError}>
      {error && <Trouble error={error} retry={retry} />}
      {!known && !error && <Skeleton lines={8} />}
      {known && <GiveForm known={known} draft={draft} give={give} back={at("/admin/roles")} organisation={organisation} />}
    </Page>
  );
}
