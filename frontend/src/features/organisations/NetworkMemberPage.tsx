import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { Link, useNavigate, useParams } from "react-router";
import { everyPage } from "@/api/everyPage";
import {
  addNetworkMember,
  listNetworkMembers,
  reviseNetworkMember,
  type NetworkMember,
  type NetworkMemberInput,
} from "@/api/generated";
import { listNetworkMembersQueryKey } from "@/api/generated/@tanstack/react-query.gen";
import { useEveryOrganisation } from "@/api/useEveryOrganisation";
import { useOnceKey } from "@/api/onceKey";
import { Page } from "@/ui/Page";
import { Skeleton } from "@/ui/Skeleton";
import { Trouble } from "@/ui/Trouble";
import { WithRight } from "@/ui/WithRight";
import { useDraft } from "@/ui/drafts";
import { useOpened } from "@/ui/useOpened";
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
  const { data, error, refetch } = useEveryOrganisation();
  const saving = useSaving(network, (form) => {
    const body = { memberId: form.get("memberId")?.toString() || undefined, period: periodIn(form) } as NetworkMemberInput;
    return addNetworkMember({ path: { id: network }, body, headers: key(body), throwOnError: true });
  });
  return (
    <Page title="Add an organisation to look after" refused={saving.error !== null}>
      <h1 className="ev-spaced-l">Add an organisation to look after</h1>
      {error && <Trouble error={error} retry={() => void refetch()} />}
      {!data && !error && <Skeleton />}
      {data && <NetworkMemberForm {...saving} organisations={data.filter(({ id }) => id !== network)} />}
    </Page>
  );
}

function ChangeDates({ network, id }: { network: string; id: string }) {
  const { data, error, refetch } = useQuery({
    queryKey: [...listNetworkMembersQueryKey({ path: { id: network } }), "every"],
    queryFn: () => membersOf(network),
  });
  const member = data?.find((each) => each.id === id);
  if (member) return <Dates key={id} member={member} />;
  return (
    <Page title="Change dates">
      <h1 className="ev-spaced-l">Change dates</h1>
      {error ? <Trouble error={error} retry={() => void refetch()} /> : data ? <NotThere network={network} /> : <Skeleton />}
    </Page>
  );
}

const membersOf = (id: string) =>
  everyPage((page) => listNetworkMembers({ throwOnError: true, path: { id }, query: { show: "all", page, size: 100 } }));

function NotThere({ network }: { network: string }) {
  return (
    <div className="ev-empty">
      <p>It is not among those that are looked after, or no longer.</p>
      <Link to={`/organisations/${network}/members`}>Whom it looks after</Link>
    </div>
  );
}

function Dates({ member }: { member: NetworkMember }) {
  const path = { id: member.id };
  const { change } = useOpened(
    member,
    async () => (await membersOf(member.networkId)).find(({ id }) => id === member.id) ?? member,
  );
  const saving = useSaving(member.networkId, (form) =>
    change((headers) => reviseNetworkMember({ path, headers, body: periodIn(form), throwOnError: true })),
  );
  return (
    <Page title={`Dates of ${member.memberName}`} refused={saving.error !== null}>
      <h1 className="ev-spaced-l">{member.memberName}</h1>
      <NetworkMemberForm {...saving} known={member} />
    </Page>
  );
}
