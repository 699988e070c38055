import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useNavigate, useParams } from "react-router";
import { everyPage } from "@/api/everyPage";
import {
  addNetworkMember,
  listAllOrganisations,
  listNetworkMembers,
  reviseNetworkMember,
  type NetworkMember,
  type NetworkMemberInput,
} from "@/api/generated";
import { listAllOrganisationsQueryKey, listNetworkMembersQueryKey } from "@/api/generated/@tanstack/react-query.gen";
import { useOnceKey } from "@/api/onceKey";
import { ifMatch } from "@/api/problem";
import { Page } from "@/ui/Page";
import { Skeleton } from "@/ui/Skeleton";
import { WithRight } from "@/ui/WithRight";
import { useDraft } from "@/ui/drafts";
import { NetworkMemberForm } from "./NetworkMemberForm";

/** One organisation comes to a network, or its dates change. */
export function NetworkMemberPage() {
  const { id = "", memberId } = useParams();
  return (
    <WithRight title="Whom it looks after" right="platform.manage">
      {memberId ? <ChangeDates network={id} id={memberId} /> : <AddMember network={id} />}
    </WithRight>
  );
}

const periodIn = (form: FormData) => {
  const text = (name: string) => form.get(name)?.toString() || undefined;
  return { startsOn: text("startsOn"), endsOn: text("endsOn") } as NetworkMemberInput["period"];
};

function useSaving(network: string, save: (form: FormData) => Promise<unknown>) {
  const navigate = useNavigate();
  const cache = useQueryClient();
  const draft = useDraft("network-member");
  const back = `/organisations/${network}/members`;
  const saving = useMutation({
    mutationFn: save,
    onSuccess: async () => {
      draft.forget();
      await cache.invalidateQueries();
      await navigate(back);
    },
  });
  return { draft, back, error: saving.error, busy: saving.isPending, send: saving.mutate };
}

function AddMember({ network }: { network: string }) {
  const key = useOnceKey();
  const { data = [] } = useQuery({
    queryKey: [...listAllOrganisationsQueryKey(), "every"],
    queryFn: () => everyPage((page) => listAllOrganisations({ throwOnError: true, query: { page, size: 100 } })),
  });
  const saving = useSaving(network, (form) => {
    const body = { memberId: form.get("memberId")?.toString() || undefined, period: periodIn(form) } as NetworkMemberInput;
    return addNetworkMember({ path: { id: network }, body, headers: key(body), throwOnError: true });
  });
  return (
    <Page title="Add an organisation to look after" refused={saving.error !== null}>
      <h1 className="ev-spaced-l">Add an organisation to look after</h1>
      <NetworkMemberForm {...saving} organisations={data.filter(({ id }) => id !== network)} />
    </Page>
  );
}

function ChangeDates({ network, id }: { network: string; id: string }) {
  const { data } = useQuery({
    queryKey: [...listNetworkMembersQueryKey({ path: { id: network } }), "every"],
    queryFn: () =>
      everyPage((page) =>
        listNetworkMembers({ throwOnError: true, path: { id: network }, query: { show: "all", page, size: 100 } }),
      ),
  });
  const member = data?.find((each) => each.id === id);
  return member ? <Dates member={member} /> : <Page title="Change dates">{<Skeleton />}</Page>;
}

function Dates({ member }: { member: NetworkMember }) {
  const saving = useSaving(member.networkId, (form) =>
    reviseNetworkMember({
      path: { id: member.id },
      headers: ifMatch(member.version),
      body: periodIn(form),
      throwOnError: true,
    }),
  );
  return (
    <Page title={`Dates of ${member.memberName}`} refused={saving.error !== null}>
      <h1 className="ev-spaced-l">{member.memberName}</h1>
      <NetworkMemberForm {...saving} known={member} />
    </Page>
  );
}
