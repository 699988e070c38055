import { useQuery } from "@tanstack/react-query";
import { Link, useParams, useSearchParams } from "react-router";
import type { NetworkMember } from "@/api/generated";
import { getOrganisationOptions, listNetworkMembersOptions } from "@/api/generated/@tanstack/react-query.gen";
import { useSession } from "@/api/session";
import { Page } from "@/ui/Page";
import { Pagination } from "@/ui/Pagination";
import { Refused } from "@/ui/Refused";
import { Skeleton } from "@/ui/Skeleton";
import { Trouble } from "@/ui/Trouble";
import { day } from "@/ui/dates";
import { kindName } from "./words";

/** Which organisations a network looks after, so that its account managers know whom to call. */
export function NetworkMembersPage() {
  const { id = "" } = useParams();
  const { me, signIn } = useSession();
  const { data, error, refetch } = useQuery({ ...getOrganisationOptions({ path: { id } }), enabled: me !== null });
  const mayAdd = data?.allowed.includes("identify") ?? false;
  return (
    <Page title="Whom it looks after">
      {!me && <Refused signIn={signIn} />}
      {error && <Trouble error={error} retry={() => void refetch()} />}
      {me && !error && !data && <Skeleton />}
      {data && (
        <>
          <div className="ev-section-head ev-spaced-l">
            <h1>Whom {data.name} looks after</h1>
            {mayAdd && (
              <Link className="govuk-button" to={`/admin/organisations/${id}/network-members/new`}>
                Add an organisation
              </Link>
            )}
          </div>
          <Members id={id} mayEdit={mayAdd} />
        </>
      )}
    </Page>
  );
}

function Members({ id, mayEdit }: { id: string; mayEdit: boolean }) {
  const [search] = useSearchParams();
  const show = search.get("members") === "all" ? "all" : "current";
  const page = Number(search.get("page") ?? 1);
  const { data, error, refetch } = useQuery(listNetworkMembersOptions({ path: { id }, query: { show, page } }));
  if (error) return <Trouble error={error} retry={() => void refetch()} />;
  if (!data) return <Skeleton />;
  return (
    <>
      {data.total === 0 && <p className="ev-quiet">No organisation yet.</p>}
      <ul className="ev-list ev-spaced">
        {data.items.map((member) => (
          <li className="ev-row ev-between" key={member.id}>
            <Period member={member} />
            {mayEdit && (
              <Link to={`/admin/organisations/${id}/network-members/${member.id}`}>
                Change dates<span className="govuk-visually-hidden">: {member.memberName}</span>
              </Link>
            )}
          </li>
        ))}
      </ul>
      {show === "current" && <Link to="?members=all">Show those that have left too</Link>}
      <Pagination page={data.page} size={data.size} total={data.total} />
    </>
  );
}

function Period({ member }: { member: NetworkMember }) {
  return (
    <span className="ev-stack ev-tight">
      <b>{member.memberName}</b>
      <span className="ev-meta">
        <span>{kindName(member.memberKind)}</span>
        <span>
          From {day(member.startsOn)}
          {member.endsOn && ` to ${day(member.endsOn)}`}
        </span>
      </span>
    </span>
  );
}
