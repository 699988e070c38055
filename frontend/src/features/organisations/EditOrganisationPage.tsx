import { useQuery } from "@tanstack/react-query";
import { useParams } from "react-router";
import { getOrganisation, reviseOrganisation, type Organisation } from "@/api/generated";
import { getOrganisationOptions } from "@/api/generated/@tanstack/react-query.gen";
import { Page } from "@/ui/Page";
import { Refused } from "@/ui/Refused";
import { Skeleton } from "@/ui/Skeleton";
import { Trouble } from "@/ui/Trouble";
import { useDraft } from "@/ui/drafts";
import { OrganisationForm } from "./OrganisationForm";
import { useRevision } from "./useRevision";

export function EditOrganisationPage() {
  const { id = "" } = useParams();
  const { data, error, refetch } = useQuery(getOrganisationOptions({ path: { id } }));
  if (data?.allowed.includes("edit")) return <Edit key={data.id} organisation={data} />;
  return (
    <Page title="Change details">
      {error && <Trouble error={error} retry={() => void refetch()} />}
      {data && <Refused />}
      {!error && !data && <Skeleton />}
    </Page>
  );
}

function Edit({ organisation }: { organisation: Organisation }) {
  const path = { id: organisation.id };
  const back = `/admin/organisations/${organisation.id}`;
  const draft = useDraft("organisation");
  const revise = useRevision({
    known: organisation,
    back,
    saved: draft.forget,
    read: async () => (await getOrganisation({ path, throwOnError: true })).data,
    write: (body: Parameters<typeof reviseOrganisation>[0]["body"], headers) =>
      reviseOrganisation({ path, body, headers, throwOnError: true }),
  });
  return (
    <Page title={`Change ${organisation.name}`} refused={revise.isError}>
      <h1 className="ev-spaced-l">Change details</h1>
      <OrganisationForm
        draft={draft}
        known={organisation}
        identify={organisation.allowed.includes("identify")}
        error={revise.error}
        busy={revise.isPending}
        send={revise.mutate}
        back={back}
      />
    </Page>
  );
}
