import { useQuery } from "@tanstack/react-query";
import { useSearchParams } from "react-router";
import type { RecordViewing } from "@/api/generated";
import { listMyViewingsOptions } from "@/api/generated/@tanstack/react-query.gen";
import { ForPerson } from "@/ui/ForPerson";
import { MyDataNav } from "@/ui/MyDataNav";
import { Pagination } from "@/ui/Pagination";
import { Skeleton } from "@/ui/Skeleton";
import { Trouble } from "@/ui/Trouble";
import { day } from "@/ui/dates";
import { roleName } from "@/ui/memberships";

const title = "Who looked";

export function WhoLookedPage() {
  return (
    <ForPerson title={title}>
      <MyDataNav />
      <h1 className="ev-spaced">Who looked at my record</h1>
      <p className="ev-lead ev-spaced-l">
        Everyone who opened something that is held about you, once an hour for each thing. Nobody can switch this off.
      </p>
      <Viewings />
    </ForPerson>
  );
}

function Viewings() {
  const [search] = useSearchParams();
  const { data, error, refetch } = useQuery(listMyViewingsOptions({ query: { page: Number(search.get("page") ?? 1) } }));
  if (error && !data) return <Trouble error={error} retry={() => void refetch()} />;
  if (!data) return <Skeleton />;
  if (data.total === 0)
    return (
      <div className="ev-empty">
        <p>Nobody has opened a record of yours. When somebody does, you see it here.</p>
      </div>
    );
  return (
    <>
      <ul className="ev-list">
        {data.items.map((viewing) => (
          <Viewing key={viewing.id} viewing={viewing} />
        ))}
      </ul>
      <Pagination page={data.page} size={data.size} total={data.total} />
    </>
  );
}

const things: Record<string, string> = {
  profile: "your profile",
  account: "your account",
  "rights-request": "a request of yours",
  "booking-needs": "what you need at a learning event",
  "erasure-preview": "what would be erased",
  "cpd-record": "a piece of your CPD that you shared",
  "peer-invite": "what you showed them of a piece of CPD",
};

const time = new Intl.DateTimeFormat("en-GB", { hour: "2-digit", minute: "2-digit", timeZone: "Europe/London" });

function Viewing({ viewing }: { viewing: RecordViewing }) {
  const as = [viewing.roles.map(roleName).join(", "), viewing.organisationName].filter(Boolean).join(", ");
  return (
    <li>
      <p>
        <b>{viewing.viewerName}</b> opened {things[viewing.what] ?? viewing.what.replaceAll("-", " ")}
      </p>
      <p className="ev-small ev-quiet">
        {as || "Looks after the platform"}.{" "}
        <time dateTime={viewing.at}>{`${day(viewing.at)}, ${time.format(new Date(viewing.at))}`}</time>
      </p>
    </li>
  );
}
