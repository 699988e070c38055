import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { Link, useSearchParams } from "react-router";
import { endShare, type Share } from "@/api/generated";
import { listReceivedSharesOptions } from "@/api/generated/@tanstack/react-query.gen";
import { Done } from "@/ui/Done";
import { ForPerson } from "@/ui/ForPerson";
import { Pagination } from "@/ui/Pagination";
import { Skeleton } from "@/ui/Skeleton";
import { Sure } from "@/ui/Sure";
import { Trouble } from "@/ui/Trouble";
import { day } from "@/ui/dates";
import { forWhat } from "./words";

const title = "Shared with me";

export function ReceivedPage() {
  return (
    <ForPerson title={title}>
      <h1 className="ev-spaced">{title}</h1>
      <p className="ev-lead ev-spaced-l">
        What people opened to you, for as long as they say. They see that you looked, and nobody else does.
      </p>
      <Received />
    </ForPerson>
  );
}

function Received() {
  const [search] = useSearchParams();
  const page = Number(search.get("page") ?? 1);
  const { data, error, refetch } = useQuery({ ...listReceivedSharesOptions({ query: { page } }), staleTime: 0 });
  const [said, setSaid] = useState<string>();
  if (error && !data) return <Trouble error={error} retry={() => void refetch()} />;
  if (!data) return <Skeleton />;
  return (
    <>
      <Done words={said} />
      {data.total === 0 ? (
        <div className="ev-empty">
          <p>Nothing is shared with you now. When somebody shares something, you are told and find it here.</p>
        </div>
      ) : (
        <ul className="ev-list">
          {data.items.map((share) => (
            <One key={share.id} share={share} ended={() => setSaid(`You gave back what ${share.ownerName} shared.`)} />
          ))}
        </ul>
      )}
      <Pagination page={data.page} size={data.size} total={data.total} />
    </>
  );
}

function One({ share, ended }: { share: Share; ended: () => void }) {
  const cache = useQueryClient();
  const end = useMutation({
    mutationFn: () => endShare({ path: { id: share.id }, throwOnError: true }),
    onSuccess: () => {
      ended();
      return cache.invalidateQueries();
    },
  });
  const name = share.thing?.title ?? "Something that is not open just now";
  return (
    <li>
      <p>{share.thing ? <Link to={share.thing.address}>{name}</Link> : name}</p>
      <p className="ev-small ev-quiet">
        {[share.ownerName, forWhat(share)].filter(Boolean).join(", ")}, until {day(share.until)}.{" "}
        {share.mayComment ? "You may write to them about it." : "For you to read."}
      </p>
      <Sure title="Give it back" about={name} busy={end.isPending} act={() => end.mutate()}>
        <p>You do not see it any more. {share.ownerName} can share it again.</p>
      </Sure>
    </li>
  );
}
