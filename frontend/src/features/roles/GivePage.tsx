import { useQuery } from "@tanstack/react-query";
import { assignRoles, type AssignInput, type RolesGiven } from "@/api/generated";
import { getRightsOptions } from "@/api/generated/@tanstack/react-query.gen";
import { useOrganisationFor } from "@/api/useOrganisationFor";
import { ForOrganisation } from "@/ui/ForOrganisation";
import { Skeleton } from "@/ui/Skeleton";
import { Trouble } from "@/ui/Trouble";
import { WithPlaces } from "@/ui/WithPlaces";
import { useSend } from "@/ui/useSend";
import { GiveForm, type Known } from "./GiveForm";

export function GivePage() {
  return (
    <ForOrganisation title="Give a role" right="roles.assign">
      {(id) => <Read id={id} />}
    </ForOrganisation>
  );
}

function Read({ id }: { id: string }) {
  const { data: matrix, error, refetch } = useQuery(getRightsOptions());
  if (error && !matrix) return <Trouble error={error} retry={() => void refetch()} />;
  if (!matrix) return <Skeleton lines={8} />;
  return <WithPlaces organisation={id}>{(organisation) => <Give known={{ organisation, matrix }} />}</WithPlaces>;
}

/** Gives it, and shows it where it now stands: among those in force or the upcoming ones. */
function Give({ known }: { known: Known }) {
  const { link } = useOrganisationFor("roles.assign");
  const { id } = known.organisation;
  const { draft, act } = useSend(
    "role",
    ({ items }: RolesGiven) => link(`/admin/roles?show=${items[0]?.when ?? "today"}`),
    async (body: AssignInput, headers) => (await assignRoles({ path: { id }, body, headers, throwOnError: true })).data,
  );
  return (
    <GiveForm known={known} draft={draft} error={act.error} busy={act.isPending} send={act.mutate} back={link("/admin/roles")} />
  );
}
