import { useQuery } from "@tanstack/react-query";
import { Link, useParams } from "react-router";
import { askPeer } from "@/api/generated";
import { getCpdRecordOptions } from "@/api/generated/@tanstack/react-query.gen";
import { ForPerson } from "@/ui/ForPerson";
import { Skeleton } from "@/ui/Skeleton";
import { Trouble } from "@/ui/Trouble";
import { useSend } from "@/ui/useSend";
import { AskForm } from "./AskForm";
import type { PeerInviteInput } from "./askInput";

const title = "Ask a peer for their side";

/** Somebody one talked with, here or elsewhere, adds what they saw. */
export function AskPage() {
  const { id = "" } = useParams();
  return (
    <ForPerson title={title}>
      <h1 className="ev-spaced">{title}</h1>
      <Ask id={id} />
    </ForPerson>
  );
}

function Ask({ id }: { id: string }) {
  const { data, error } = useQuery({ ...getCpdRecordOptions({ path: { id } }), retry: false });
  const { draft, act } = useSend("ask", `/cpd/${id}`, (body: PeerInviteInput, headers) =>
    askPeer({ path: { id }, body, headers, throwOnError: true }),
  );
  if (error) return <Trouble error={error} />;
  if (!data) return <Skeleton lines={8} />;
  return (
    <>
      <p className="ev-lead">{data.title || "A piece without a title yet"}</p>
      <p className="ev-spaced-l">
        <Link to={`/cpd/${id}`}>Back to it</Link>
      </p>
      <AskForm id={id} draft={draft} act={act} />
    </>
  );
}
